import type { Contents } from '@/src/related/contents'
import { numbers } from '../typos'

/** How many articles of the real library are mixed into one. */
const MIXED = 3
/** Words that so few have are called otherwise in each made-up article, or all would be common among 100,000. */
const RARE = 8
const WORDS_A_PIECE = 40
const NAMES = 400

type Real = readonly Pick<Contents, 'text' | 'title' | 'topics'>[]

/**
 * Made-up articles as long and as varied as real ones, as many as wanted and the same each time: pieces of
 * real texts mixed, the rare words of each renamed, titles of words of real titles, about what one of them is about.
 */
export function synthetic(real: Real) {
  const having = new Map<string, number>()
  for (const { text } of real)
    for (const word of new Set(text.split(' '))) having.set(word, (having.get(word) ?? 0) + 1)
  const renamed = (words: string[], name: string) =>
    words.map((word) => ((having.get(word) ?? 0) <= RARE ? `${word}${name}` : word))
  return (place: number): Contents & { id: string } => {
    const random = numbers(place + 1)
    const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One
    const mixed = Array.from({ length: MIXED }, () => pick(real))
    const words = mixed.map(({ text }) => text.split(' '))
    const length = words[0]?.length ?? 0
    const name = `x${Math.floor(random() ** 2 * NAMES)}`
    const pieces: string[] = []
    while (pieces.length < length) {
      const from = pick(words)
      const start = Math.floor(random() * Math.max(1, from.length - WORDS_A_PIECE))
      pieces.push(...renamed(from.slice(start, start + WORDS_A_PIECE), name))
    }
    const title = mixed.slice(0, 2).flatMap((one) => one.title.split(' ').slice(0, 2))
    return {
      id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      language: 'en',
      title: renamed(title, name).join(' '),
      text: pieces.slice(0, length).join(' '),
      topics: mixed[0]?.topics ?? [],
    }
  }
}
