import path from 'node:path'
// Placeholder of the lead until the real one is written: replace it whole, keep the export `serverEnv`.
export const serverEnv = () => {
  const port = process.env.PORT ?? '3000'
  const dataDir = path.resolve(process.env.SALUS_DATA_DIR ?? '.salus')
  return {
    databaseURL: process.env.DATABASE_URL ?? 'postgres://localhost/none',
    secret: process.env.PAYLOAD_SECRET ?? 'build-only-placeholder-secret-000000',
    siteURL: process.env.SITE_URL ?? `http://localhost:${port}`,
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
  }
}
