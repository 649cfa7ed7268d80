import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { closest } from './closest'

/**
 * The ids of live articles whose suggestions may have changed because this one came, went or changed: those
 * it is suggested to, and those that are close to it, closest first.
 */
export async function neighboursOf(connection: Connection, id: string, limit: number): Promise<string[]> {
  const { rows: suggestedTo } = await connection.execute(sql`
    select source_id as article from related_articles as link
    join related_profiles as profile on profile.article = link.source_id
    where link.target_id = ${id}::uuid and link.state = 'suggested'
    order by source_id limit ${limit}`)
  const { rows: own } = await connection.execute(
    sql`select language, term, weight from related_terms where article = ${id}::uuid`,
  )
  const terms = own as { language: string; term: string; weight: number }[]
  const language = terms[0]?.language
  const close = language ? await closest(connection, { id, language, limit, terms }) : []
  const all = [...(suggestedTo as { article: string }[]).map(({ article }) => article), ...close]
  return [...new Set(all)].slice(0, limit)
}
