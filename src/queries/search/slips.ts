import { sql } from '@payloadcms/db-postgres'
import { formsOf, isOneSlip } from '@/src/search/edits'
import { rows } from './rows'

const MOST_MEANT = 4
/** From this length on, words that share most of their letters are offered, too. */
const LONG = 6
/** A word on so many pages is common. */
const COMMON = 30

type Known = { word: string; pages: number }
type Near = Known & { typed: string; likeness: number; titles: number }

/** How many pages have a word, counted no further than it takes to tell rare from common. */
const pagesWith = (word: ReturnType<typeof sql>, column: 'head' | 'whole') => sql`
  (select count(*)::int from (
    select from search_entries where ${sql.identifier(column)} @@ to_tsquery('salus', ${word}) limit ${COMMON}) as counted)`

/** The words of a question that are on no page, each with the words it may be meant as, likeliest first. */
export async function slips(words: readonly string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map()
  // Of words that are written so on some page nothing is counted: that takes longer the more pages have them.
  const unknown = await rows<Known>(sql`
    select word, ${pagesWith(sql`word`, 'whole')} as pages
    from unnest(${sql.param(words)}::text[]) as asked (word)
    where not exists (select from search_words where search_words.word = asked.word)
      and numnode(to_tsquery('salus', word)) > 0`)
  const typed = unknown.flatMap(({ pages, word }) => (word.length > 2 && pages === 0 ? word : []))
  if (typed.length === 0) return new Map()
  const near = await rows<Near>(sql`
    select typed, word, likeness, titles,
      case when titles = ${COMMON} then titles else ${pagesWith(sql`word`, 'whole')} end as pages
    from (
      select *, ${pagesWith(sql`word`, 'head')} as titles
      from (
        select typed, word, similarity(word, typed) as likeness
        from unnest(
          ${sql.param(typed)}::text[], ${sql.param(typed.map((word) => formsOf(word).join(' ')))}::text[]
        ) as asked (typed, forms)
        join search_words on search_words.forms && string_to_array(asked.forms, ' ')
        union
        select typed, word, similarity(word, typed)
        from unnest(${sql.param(typed.filter((word) => word.length >= LONG))}::text[]) as asked (typed)
        cross join lateral (
          select word from search_words where word % typed order by similarity(word, typed) desc limit 8) as alike
      ) as candidates
      where word <> typed
      -- Keeps the planner from counting in heads twice.
      offset 0
    ) as counted`)
  const meant = new Map<string, string[]>()
  for (const word of typed) {
    const candidates = near
      .filter((candidate) => candidate.typed === word && candidate.pages > 0 && isClose(candidate))
      .sort((one, other) => rank(other) - rank(one))
    if (candidates.length > 0)
      meant.set(
        word,
        candidates.slice(0, MOST_MEANT).map((candidate) => candidate.word),
      )
  }
  return meant
}

const isClose = ({ likeness, typed, word }: Near) => isOneSlip(word, typed) || likeness >= 0.5

/** One slip before several, words that pages are about before words they mention, common before rare. */
const rank = ({ likeness, pages, titles, typed, word }: Near) =>
  (isOneSlip(word, typed) ? 2 : 0) +
  (titles > 0 ? 1 : 0) +
  likeness +
  Math.log1p(titles) / 4 +
  Math.log1p(pages) / 8
