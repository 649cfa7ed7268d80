import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { EVERY } from './terms'

/** How many articles of a language there are, and how many have each term. */
export type Statistics = { articles: number; having: ReadonlyMap<string, number> }

type Asked = {
  language: string
  terms: readonly string[]
  /** An article that is counted as if it were kept with these very terms, whether it is kept or not. */
  including?: { id: string | undefined }
}

export async function statisticsOf(
  connection: Connection,
  { including, language, terms }: Asked,
): Promise<Statistics> {
  const { rows } = await connection.execute(sql`
    select term, sum(articles)::int
      - coalesce((select (term = any(counted))::int from related_profiles
          where article = ${including?.id ?? null}::uuid and language = ${language}), 0) as articles
    from related_counts
    where language = ${language} and term = any(${sql.param([EVERY, ...terms])}::text[])
    group by term`)
  const itself = including ? 1 : 0
  const counted = new Map(
    (rows as { term: string; articles: number }[]).map((row) => [row.term, row.articles]),
  )
  return {
    articles: (counted.get(EVERY) ?? 0) + itself,
    having: new Map(terms.map((term) => [term, (counted.get(term) ?? 0) + itself])),
  }
}

/**
 * Counts terms up or down. What two transactions change at once is counted in rows of their own, so that none
 * waits for the other; whoever comes next makes one of those that nobody holds.
 */
export async function count(
  connection: Connection,
  language: string,
  changes: ReadonlyMap<string, number>,
): Promise<void> {
  if (changes.size === 0) return
  const terms = [...changes.keys()]
  await connection.execute(sql`
    with changed as (
      select * from unnest(
        ${sql.param(terms)}::text[], ${sql.param(terms.map((term) => changes.get(term)))}::int[]) as given (term, articles)
    ),
    taken as (
      delete from related_counts where ctid = any(array(
        select counts.ctid from changed join related_counts as counts using (term)
        where counts.language = ${language}
        for update of counts skip locked))
      returning term, articles
    )
    insert into related_counts (language, term, articles)
    select ${language}, term, sum(articles)
    from (select * from taken union all select * from changed) as summed
    group by term having sum(articles) <> 0`)
}

/** Counts all that is kept anew. Whoever keeps an article meanwhile waits; whoever asks does not. */
export async function recount(connection: Connection): Promise<void> {
  await connection.execute(sql`lock table related_counts in exclusive mode`)
  await connection.execute(sql`delete from related_counts`)
  await connection.execute(sql`
    insert into related_counts (language, term, articles)
    select language, term, count(*) from related_profiles cross join unnest(counted) as term group by 1, 2`)
}
