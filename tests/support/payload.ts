import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { freshDatabase } from './database'

/** The whole system without its web server, on a fresh database. One for each test file. */
export async function startPayload(): Promise<{
  payload: Payload
  databaseURL: string
  stop: () => Promise<void>
}> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-test-data-'))
  const databaseURL = await freshDatabase()
  Object.assign(process.env, {
    DATABASE_URL: databaseURL,
    PAYLOAD_SECRET: 'a secret of tests, thirty-two and more',
    SALUS_DATA_DIR: dataDir,
    SITE_URL: 'http://localhost:3999',
  })
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return {
    payload,
    databaseURL,
    stop: async () => {
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
