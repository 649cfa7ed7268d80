import { sql } from '@payloadcms/db-postgres'
import type { PageCollection } from '@/src/content/pages'
import { rows } from './rows'
import { inNames } from './terms'

/** Nobody reads further, and more would have to be ranked. */
export const MOST_HITS = 200
/** Ranking takes time for each, and of common words there are too many: pages of that name go first. */
const MOST_NAMED = 400
const MOST_TITLED = 300
const MOST_ALIKE = 40
const MOST_VAGUE = 2
/** What the very name of a page is worth, beside ranks of about one and likeness of two at most. */
const AS_NAMED = 3

/** Whether it has all that was asked for, or is only called alike. */
export type Hit = { id: string; collection: PageCollection; isAnswer: boolean }
export type Alike = { id: string; likeness: number }

type Wanted = {
  /** The words as typed, as a tsquery. */
  said: string
  /** The same with other names and mended slips. */
  meant: string
  /** The whole question as a name, and what it may be meant as. */
  names: readonly string[]
  /** Pages whose names only look like it. */
  alike?: readonly Alike[]
}

/** Of the text, the summary and headings, the other names, and the title. */
const WEIGHTS = sql.raw(`'{0.1, 0.3, 0.6, 1}'`)

/**
 * The pages that answer a question, best first: those of that name, those called alike, those whose title,
 * names, summary and headings have its words, and those whose text has them. Where there are more of one kind
 * than anybody reads, the next kind, which would come after them, is not looked for.
 */
export async function hits({ alike = [], meant, names, said }: Wanted): Promise<Hit[]> {
  const rankOf = (query: 'said' | 'meant') => sql`ts_rank_cd(${WEIGHTS}, head, ${sql.identifier(query)}, 1)`
  // What was typed counts more than what else it is called.
  const rank = said === meant ? sql`3 * ${rankOf('said')}` : sql`2 * ${rankOf('said')} + ${rankOf('meant')}`
  return rows<Hit>(sql`
    with asked as (select to_tsquery('salus', ${said}) as said, to_tsquery('salus', ${meant}) as meant),
    named as (
      select id, max(likeness) as likeness
      from (
        select entry as id, case when kind = 'title' then 4 else ${AS_NAMED} end as likeness
        from search_names where name = any(${sql.param(names)}::text[])
        union all
        select * from unnest(
          ${sql.param(alike.map(({ id }) => id))}::uuid[], ${sql.param(alike.map(({ likeness }) => likeness))}::real[])
      ) as found
      group by id
    ),
    in_names as materialized (
      select id from search_entries where head @@ to_tsquery('salus', ${inNames(meant)}) limit ${MOST_NAMED}
    ),
    in_heads as materialized (
      select id from search_entries, asked
      where (select count(*) from in_names) < ${MOST_HITS} and head @@ meant limit ${MOST_TITLED}
    ),
    in_texts as (
      select id from search_entries, asked
      where (select count(*) from in_heads) + (select count(*) from in_names) < ${MOST_HITS}
        and whole @@ meant limit ${MOST_HITS}
    ),
    candidates as (
      select id, bool_or(is_answer) as is_answer
      from (
        select id, true from in_names
        union all select id, true from in_heads
        union all select id, true from in_texts
        union all select id, likeness >= ${AS_NAMED} from named
      ) as found (id, is_answer)
      group by id
    )
    select id, collection, is_answer as "isAnswer"
    from candidates
    join search_entries using (id)
    cross join asked
    left join named using (id)
    order by
      coalesce(likeness, 0) + ${rank} + (head @@ meant)::int + is_answer::int desc,
      length(title), title, id
    limit ${MOST_HITS}`)
}

/** The pages whose names share most of their letters with what was asked, in whatever order its words are. */
export const calledAlike = (names: readonly string[]): Promise<Alike[]> =>
  rows<Alike>(sql`
    select entry as id, 2 * max(similarity(search_names.name, asked.name)) as likeness
    from unnest(${sql.param(names.slice(0, MOST_VAGUE))}::text[]) as asked (name)
    join search_names on search_names.name % asked.name
    group by entry
    order by likeness desc
    limit ${MOST_ALIKE}`)
