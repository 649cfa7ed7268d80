import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { passwordProblem } from '@/collections/Users/passwordProblem'
import { seedLibrary } from '@/seed/seedLibrary'
import type { Settings } from '@/src/env'
import { rebuildRelated } from '@/src/related/rebuild'
import { rebuildIndex } from '@/src/search/rebuild'
import { fillUses } from '@/src/uses/fill'
import { missingIn } from './database'
import { step } from './steps'

export type Credentials = { email: string; password: string }

const LOCK = 728_511

/** Only one process at a time migrates and fills a database; the others wait and find it done. */
export async function alone<Result>(databaseURL: string, work: () => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseURL })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    return await work()
  } finally {
    await client.end()
  }
}

/**
 * Brings the tables up to date, and what is kept in them about documents. It is asked again what is missing, for
 * another process may have made it while this one waited, and most migrations leave what is kept as it is.
 */
export async function bringUpToDate(payload: Payload, databaseURL: string): Promise<void> {
  const { migrations } = await missingIn(databaseURL)
  if (migrations) await step('Migrating the database', () => payload.db.migrate())
  const { index, related, uses } = await missingIn(databaseURL)
  if (index) await step('Building the search index', () => rebuildIndex(payload))
  if (related) await step('Learning which articles are alike', () => rebuildRelated(payload))
  if (uses) await step('Noting what points to what', () => fillUses(payload))
}

/** Makes the first admin where there is no user, and returns its password if it was made up here. */
export async function firstAdmin(
  payload: Payload,
  given: Settings['admin'],
): Promise<Credentials | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return undefined
  const problem = given && (await passwordProblem(given.password, given))
  if (problem) throw new Error(`ADMIN_PASSWORD cannot be used. ${problem}`)
  const credentials = given ?? { email: 'admin@example.com', password: randomBytes(15).toString('base64url') }
  await payload.create({
    collection: 'users',
    data: { ...credentials, name: 'Admin', roles: ['admin'] },
    overrideAccess: true,
  })
  return given ? undefined : credentials
}

/** Fills an empty database with the demo library, and leaves any other as it is. */
export async function demoLibrary(payload: Payload): Promise<void> {
  for (const collection of ['articles', 'conditions', 'experts'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true, trash: true })
    if (totalDocs > 0) return
  }
  await seedLibrary(payload, { onProgress: (line) => console.log(`  ${line}`) })
}
