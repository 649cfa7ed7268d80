import { sql } from '@payloadcms/db-postgres'
import type { PageCollection } from '@/src/content/pages'
import type { Hit } from './hits'
import { rows } from './rows'

/** Marks that nobody types. */
export const MARK = { start: '\u0002', stop: '\u0003' }

/** So far a text is looked through for the words to show. */
const MOST_TEXT = 12_000

export type Found = {
  id: string
  collection: PageCollection
  slug: string
  title: string
  summary: string
  excerpt: string
  /** The other name of the page that stands in the question. */
  alias: string | null
}

const MARKS = `StartSel=${MARK.start}, StopSel=${MARK.stop}`

/** What a page of results shows of each, in the order of the hits: its summary where that has words of the question. */
export async function found(
  hits: readonly Hit[],
  { meant, phrases }: { meant: string; phrases: readonly string[] },
): Promise<Found[]> {
  if (hits.length === 0) return []
  return rows<Found>(sql`
    select entry.id, collection, slug, title, summary, alias,
      case when to_tsvector('salus', summary) @@ asked.meant or not whole @@ asked.meant
        then ts_headline('salus', summary, asked.meant, ${`HighlightAll=true, ${MARKS}`})
        else '… ' || ts_headline('salus', left(text, ${MOST_TEXT}), asked.meant, ${`MaxWords=32, MinWords=18, ${MARKS}`}) || ' …'
      end as excerpt
    from unnest(${sql.param(hits.map(({ id }) => id))}::uuid[]) with ordinality as wanted (id, place)
    join search_entries as entry using (id)
    cross join (select to_tsquery('salus', ${meant}) as meant) as asked
    left join lateral (
      select label as alias from search_names
      where search_names.entry = entry.id and kind = 'name' and name = any(${sql.param(phrases)}::text[])
      order by length(name) desc
      limit 1) as other on true
    order by place`)
}
