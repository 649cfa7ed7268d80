import { sql } from '@payloadcms/db-postgres'
import type { PageCollection } from '@/src/content/pages'
import { rows } from './rows'

/** Nobody reads further, and more would have to be ranked. */
export const MOST_HITS = 200
const MOST_RANKED = 3000
const MOST_ALIKE = 40

/** Whether it has all that was asked for, or is only called alike. */
export type Hit = { id: string; collection: PageCollection; isAnswer: boolean }

type Wanted = {
  /** The words as typed, as a tsquery. */
  said: string
  /** The same with other names and mended slips. */
  meant: string
  /** The whole question as a name, and what it may be meant as. */
  names: string[]
  /** Whether names that only look like it count. */
  isVague: boolean
}

/**
 * The pages that answer a question, best first: those of that name, those called alike, those whose title,
 * names, summary and headings have its words, and those whose text has them.
 */
export const hits = ({ isVague, meant, names, said }: Wanted): Promise<Hit[]> =>
  rows<Hit>(sql`
    with asked as (select to_tsquery('salus', ${said}) as said, to_tsquery('salus', ${meant}) as meant),
    named as (
      select entry, max(case
        when name = any(${sql.param(names)}::text[]) then case when kind = 'title' then 4 else 3 end
        else 2 * likeness end) as likeness
      from (
        select entry, name, kind, 1 as likeness from search_names
        where name = any(${sql.param(names)}::text[])
        ${isVague ? alike(names) : sql``}
      ) as found
      group by entry
    ),
    candidates as (
      (select id from search_entries, asked where head @@ meant limit ${MOST_RANKED})
      union (select id from search_entries, asked where whole @@ meant limit ${MOST_HITS})
      union (select entry from named)
    )
    select id, collection, whole @@ meant as "isAnswer"
    from candidates
    join search_entries using (id)
    cross join asked
    left join named on named.entry = id
    order by
      coalesce(likeness, 0) + 2 * ts_rank_cd(${WEIGHTS}, head, said, 1) + ts_rank_cd(${WEIGHTS}, head, meant, 1)
        + (head @@ meant)::int + (whole @@ meant)::int desc,
      length(title), title, id
    limit ${MOST_HITS}`)

/** Of the text, the names, summary and headings, and the title. */
const WEIGHTS = sql.raw(`'{0.1, 0.3, 0.6, 1}'`)

const alike = (names: readonly string[]) => sql`
  union all (
    select entry, search_names.name, kind, similarity(search_names.name, asked.name)
    from unnest(${sql.param(names)}::text[]) as asked (name)
    join search_names on search_names.name % asked.name
    order by 4 desc
    limit ${MOST_ALIKE})`
