import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { closest } from './closest'

/** The ids of live articles that one may be suggested to, closest first. */
export async function neighboursOf(connection: Connection, id: string, limit: number): Promise<string[]> {
  const { rows } = await connection.execute(
    sql`select language, term, weight from related_terms where article = ${id}::uuid`,
  )
  const terms = rows as { language: string; term: string; weight: number }[]
  const language = terms[0]?.language
  // Each kind of term finds as many as are wanted.
  return language ? (await closest(connection, { id, language, limit, terms })).slice(0, limit) : []
}
