import { sql } from '@payloadcms/db-postgres'
import { OTHER_LETTER as OTHER, type TopicCollection } from '@/src/content/pages'
import { rows } from './search/rows'

/** Up to so many names are one page; more of them are a page for each letter. */
const MOST_ON_ONE_PAGE = 400

export type ListedName = {
  id: string
  name: string
  label: string
  title: string
  slug: string
  summary: string
}
export type Names = { letters: string[]; letter?: string; names: ListedName[] }

/** The published names of a kind of page, other names included, of one letter where there are many. */
export async function namesOf(collection: TopicCollection, wanted?: string): Promise<Names> {
  const counts = await rows<{ letter: string; count: number }>(sql`
    select ${LETTER} as letter, count(*)::int as count
    from search_names
    where collection = ${collection} and kind <> 'misspelling'
    group by 1 order by 1`)
  const letters = counts.map(({ letter }) => letter)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const letter = total > MOST_ON_ONE_PAGE ? (wanted ?? letters.find((first) => first !== OTHER)) : undefined
  const names = await rows<ListedName>(sql`
    select id, name, label, title, slug, summary
    from search_names
    join search_entries on id = entry
    where search_names.collection = ${collection} and kind <> 'misspelling' ${letter ? startingWith(letter) : sql``}
    order by name collate "C", slug`)
  return { letters, letter, names }
}

const LETTER = sql.raw(
  `case when name collate "C" between 'a' and '{' then left(name, 1) else '${OTHER}' end`,
)

const startingWith = (letter: string) =>
  letter === OTHER
    ? sql`and not (name collate "C" between 'a' and '{')`
    : sql`and name collate "C" >= ${letter} and name collate "C" < ${String.fromCharCode(letter.charCodeAt(0) + 1)}`
