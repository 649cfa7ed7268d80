import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { KINDS, kindOf } from './terms'

/** So far down the articles of a term are looked at, those first of which it says most. */
const MOST_OF_A_TERM = 100

type Asked = {
  /** Never found. */
  id: string | undefined
  language: string
  terms: readonly { term: string; weight: number }[]
  /** How many are found by each kind of term. */
  limit: number
}

/** The ids of the articles that have most of these terms in common, of each kind of term. */
export async function closest(
  connection: Connection,
  { id, language, limit, terms }: Asked,
): Promise<string[]> {
  const best = (kind: string) => sql`
    (select article, score from found where kind = ${kind} and article is distinct from ${id ?? null}::uuid
      order by score desc, article limit ${limit})`
  const { rows } = await connection.execute(sql`
    with found as materialized (
      select posting.article, asked.kind, (1e6 * sum(asked.weight * posting.weight))::int as score
      from unnest(
        ${sql.param(terms.map(({ term }) => term))}::text[],
        ${sql.param(terms.map(({ term }) => kindOf(term)))}::"char"[],
        ${sql.param(terms.map(({ weight }) => weight))}::real[]) as asked (term, kind, weight)
      cross join lateral (
        select article, weight from related_terms
        where language = ${language} and term = asked.term
        order by weight desc, article limit ${MOST_OF_A_TERM}) as posting
      group by 1, 2
    )
    select article from (${sql.join(KINDS.map(best), sql` union all `)}) as best
    group by article order by sum(score) desc, article`)
  return (rows as { article: string }[]).map(({ article }) => article)
}
