import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

/** So far down the articles of a term are looked at, those first of which it says most. */
const MOST_OF_A_TERM = 200

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
  const { rows } = await connection.execute(sql`
    with found as (
      select posting.article, left(asked.term, 1) as kind,
        round(sum(asked.weight::numeric * posting.weight::numeric), 4) as score
      from unnest(
        ${sql.param(terms.map(({ term }) => term))}::text[],
        ${sql.param(terms.map(({ weight }) => weight))}::real[]) as asked (term, weight)
      cross join lateral (
        select article, weight from related_terms
        where language = ${language} and term = asked.term
        order by weight desc, article limit ${MOST_OF_A_TERM}) as posting
      group by 1, 2
    ),
    ranked as (
      select article, row_number() over (partition by kind order by score desc, article) as place
      from found where article is distinct from ${id ?? null}::uuid
    )
    select article, min(place) as place from ranked where place <= ${limit}
    group by article order by place, article`)
  return (rows as { article: string }[]).map(({ article }) => article)
}
