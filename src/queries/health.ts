import { sql } from '@payloadcms/db-postgres'
import { payload } from './reader'

/** Throws when the database cannot be reached. */
export async function requireDatabase(): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`select 1`)
}
