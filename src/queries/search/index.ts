import type { PageCollection } from '@/src/content/pages'
import { type Found, found } from './found'

export { MARK } from './found'

import { calledAlike, type Hit, hits, MOST_HITS } from './hits'
import { otherNames } from './otherNames'
import { phrasesIn, question } from './question'
import { slips } from './slips'
import { allButOneOf, allOf, asSaid, someOf, type Term } from './terms'

const RESULTS_A_PAGE = 10
const MOST_WAYS = 8
/** With fewer pages than this, those of similar names are worth showing. */
const FEW = 3

export type Results = {
  typed: string
  /** How many there are of each kind; together no more than are ever ranked. */
  counts: Partial<Record<PageCollection, number>>
  isCut: boolean
  found: Found[]
  page: number
  pages: number
  /** The number of the first result of this page. */
  first: number
  /** The question as it may be meant, when a word of it is on no page. */
  meant?: string
  /** Some of the words only, because no page has them all. */
  isPartial: boolean
}

type Asked = { typed: string; type?: PageCollection; page?: number }

/** Looks for pages. Any text is a question; it may have no answer, but it never fails. */
export async function searchPages({ page = 1, type, typed }: Asked): Promise<Results> {
  const { typed: shown, words } = question(typed)
  const nothing: Results = {
    typed: shown,
    counts: {},
    isCut: false,
    found: [],
    page: 1,
    pages: 0,
    first: 1,
    isPartial: false,
  }
  if (words.length === 0) return nothing
  const { highlighted, isPartial, mended, phrases, ranked } = await rankedHits(words)
  const counts: Results['counts'] = {}
  for (const { collection } of ranked) counts[collection] = (counts[collection] ?? 0) + 1
  const ofType = type ? ranked.filter(({ collection }) => collection === type) : ranked
  const start = (page - 1) * RESULTS_A_PAGE
  return {
    ...nothing,
    counts,
    isCut: ranked.length === MOST_HITS,
    found: await found(ofType.slice(start, start + RESULTS_A_PAGE), {
      meant: highlighted,
      phrases,
    }),
    page,
    pages: Math.ceil(ofType.length / RESULTS_A_PAGE),
    first: start + 1,
    meant: mended,
    isPartial,
  }
}

type Ranked = { ranked: Hit[]; highlighted: string; phrases: string[]; mended?: string; isPartial: boolean }

async function rankedHits(words: readonly string[]): Promise<Ranked> {
  const typed = phrasesIn(words)
  const [typedNames, meanings] = await Promise.all([otherNames(typed), slips(words)])
  const mended = words.map((word) => meanings.get(word)?.[0] ?? word)
  const phrases = [...new Set([...typed, ...phrasesIn(mended)])]
  const names = meanings.size > 0 ? await otherNames(phrases) : typedNames
  const terms = termsOf(words, { meanings, mended, names })
  const wanted = { said: asSaid(words), names: waysOf(words, meanings) }
  const outcome = {
    highlighted: someOf(terms),
    phrases,
    mended: meanings.size > 0 ? mended.join(' ') : undefined,
    isPartial: false,
  }
  const answers = await hits({ ...wanted, meant: allOf(terms) })
  if (answers.length >= FEW) return { ...outcome, ranked: answers }
  const alike = await calledAlike(wanted.names)
  const ranked = await hits({ ...wanted, alike, meant: allOf(terms) })
  if (terms.length === 1 || ranked.some(({ isAnswer }) => isAnswer)) return { ...outcome, ranked }
  for (const meant of [...(terms.length > 2 ? [allButOneOf(terms)] : []), someOf(terms)]) {
    const partial = await hits({ ...wanted, alike, meant })
    if (partial.some(({ isAnswer }) => isAnswer)) return { ...outcome, ranked: partial, isPartial: true }
  }
  return { ...outcome, ranked }
}

/** The question as typed, and with each slip mended in each way that is likely. */
function waysOf(words: readonly string[], meanings: ReadonlyMap<string, string[]>): string[] {
  let wholes: string[][] = [[]]
  for (const word of words) {
    const ways = [...(meanings.get(word) ?? []), word]
    wholes = ways.flatMap((way) => wholes.map((whole) => [...whole, way])).slice(0, MOST_WAYS)
  }
  return [...new Set([words.join(' '), ...wholes.map((whole) => whole.join(' '))])]
}

type Understood = {
  mended: readonly string[]
  meanings: ReadonlyMap<string, string[]>
  names: ReadonlyMap<string, string[]>
}

/** Takes a question apart: the longest names it has become one term each, and every other word is one. */
function termsOf(words: readonly string[], { meanings, mended, names }: Understood): Term[] {
  const terms: Term[] = []
  for (let start = 0; start < words.length; ) {
    const run = (of: readonly string[], length: number) => of.slice(start, start + length).join(' ')
    let length = words.length - start
    while (length > 1 && !names.has(run(words, length)) && !names.has(run(mended, length))) length -= 1
    const said = run(words, length)
    const meant = length === 1 ? (meanings.get(said) ?? []) : [run(mended, length)]
    const others = [said, ...meant].flatMap((name) => names.get(name) ?? [])
    terms.push({ said, alike: [...new Set([...meant, ...others])].filter((other) => other !== said) })
    start += length
  }
  return terms
}
