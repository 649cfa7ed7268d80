import type { sql } from '@payloadcms/db-postgres'
import { payload } from '../reader'

/** The rows of the search index, which holds nothing but what is published. */
export async function rows<Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows: found } = await (await payload()).db.drizzle.execute(statement)
  return found as Row[]
}
