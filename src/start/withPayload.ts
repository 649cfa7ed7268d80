import type { Payload } from 'payload'
import { runningPostgres } from '@/src/db/embedded/running'
import { readEnv, type Settings } from '@/src/env'
import { type Database, lacksTables, missingIn, openDatabase } from './database'
import { installationSecret } from './secret'

/** Of an embedded database the running system's own, or one started for as long as a command takes. */
async function reachDatabase(settings: Settings): Promise<Database> {
  const url = settings.databaseURL ? undefined : runningPostgres(settings.dataDir)
  return url ? { url, where: 'the one of the running system', stop: async () => {} } : openDatabase(settings)
}

/**
 * Does a command's work on the database of this installation, whether the system is running or not, and
 * brings its tables up to date first. An interrupted command leaves nothing half done.
 */
export async function withPayload<Result>(work: (payload: Payload) => Promise<Result>): Promise<Result> {
  const settings = readEnv()
  const { dataDir, siteURL } = settings
  const secret = installationSecret(dataDir, settings.secret)
  const database = await reachDatabase(settings)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void database.stop().finally(() => process.exit(130)))
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: secret,
    SALUS_DATA_DIR: dataDir,
    SITE_URL: siteURL,
  })
  try {
    // Loaded only now, for it reads the settings made above.
    const [{ default: config }, { getPayload }, { alone, bringUpToDate }] = await Promise.all([
      import('@payload-config'),
      import('payload'),
      import('./prepare'),
    ])
    const payload = await getPayload({ config })
    try {
      const missing = await missingIn(database.url)
      if (lacksTables(missing)) await alone(database.url, () => bringUpToDate(payload, database.url))
      return await work(payload)
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.stop()
  }
}
