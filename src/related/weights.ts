import type { TopicCollection } from '@/src/content/pages'
import type { Contents } from './contents'
import type { TitleWord, Topic, Word } from './profile'
import type { Statistics } from './statistics'
import { termOf } from './terms'

/** The words that are kept of an article. More of them found nothing more. */
const STRONGEST = 64
/** A word of the title counts as if it stood in the text so many times more. */
const IN_TITLE = 4
/** Rare words say more than their rarity alone. */
const BY_RARITY = 1.5
/** What it says about two articles that both are about one. */
const OF_TOPIC: Record<TopicCollection, number> = { conditions: 1, symptoms: 0.7, treatments: 0.5 }

type Frequency = { word: string; count: number }

/** How much rarer than all a term is: the inverse document frequency of Okapi BM25, which is never negative. */
export function rarity({ articles, having }: Statistics, term: string): number {
  const count = Math.min(having.get(term) ?? 0, articles)
  return Math.log(1 + (articles - count + 0.5) / (count + 0.5))
}

/** How often an article has each stem, and the form of it that it has most often. */
export function frequencies(
  { text, title }: Pick<Contents, 'text' | 'title'>,
  stems: ReadonlyMap<string, string>,
): Map<string, Frequency> {
  const counts = new Map<string, number>()
  const count = (words: string, by: number) => {
    for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + by)
  }
  count(text, 1)
  count(title, IN_TITLE)
  const found = new Map<string, Frequency & { most: number }>()
  for (const [word, times] of [...counts].sort(byName)) {
    const stem = stems.get(word)
    if (stem === undefined) continue
    const known = found.get(stem)
    if (!known) found.set(stem, { word, count: times, most: times })
    else
      found.set(stem, {
        word: times > known.most ? word : known.word,
        count: known.count + times,
        most: Math.max(known.most, times),
      })
  }
  return found
}

/** The words that say most about an article: often in it, seldom in others. Long texts say no more than short ones. */
export function weighedWords(counts: ReadonlyMap<string, Frequency>, statistics: Statistics): Word[] {
  const all = [...counts].map(([stem, { count, word }]) => ({
    stem,
    word,
    weight: (1 + Math.log(count)) * rarity(statistics, termOf.word(stem)) ** BY_RARITY,
  }))
  const strongest = all
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || compare(one.stem, other.stem))
    .slice(0, STRONGEST)
  return unit(strongest)
}

/** A rare condition says more than a common symptom. */
export const weighedTopics = (topics: Contents['topics'], statistics: Statistics): Topic[] =>
  unit(
    topics.map(({ collection, id }) => ({
      collection,
      id,
      weight: OF_TOPIC[collection] * rarity(statistics, termOf.topic(id)),
    })),
  )

export const weighedTitle = (words: readonly string[], statistics: Statistics): TitleWord[] =>
  unit(words.map((word) => ({ word, weight: rarity(statistics, termOf.title(word)) })))

/** Stored numbers are short, and sums of them come out the same in whatever order. */
export const rounded = (value: number) => Math.round(value * 1e5) / 1e5

function unit<Weighed extends { weight: number }>(all: Weighed[]): Weighed[] {
  const length = Math.hypot(...all.map(({ weight }) => weight))
  return length > 0 ? all.map((one) => ({ ...one, weight: rounded(one.weight / length) })) : []
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const byName = ([one]: [string, unknown], [other]: [string, unknown]) => compare(one, other)
