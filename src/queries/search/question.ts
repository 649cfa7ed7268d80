import { wordsOf } from '@/src/search/normalise'

/** Longer questions are cut: what is asked is said by then. */
const MOST_LETTERS = 200
const MOST_WORDS = 12
const LONGEST_NAME = 6

/** What somebody asks for, as words that can be looked up. */
export type Question = {
  /** As typed, in one line, to be shown again. */
  typed: string
  words: string[]
}

export function question(typed: string): Question {
  const shown = typed
    .slice(0, MOST_LETTERS * 4)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return { typed: [...shown].slice(0, MOST_LETTERS).join(''), words: wordsOf(shown).slice(0, MOST_WORDS) }
}

/** Every run of words that may be the name of something, longest first. */
export function phrasesIn(words: readonly string[]): string[] {
  const phrases: string[] = []
  for (let length = Math.min(words.length, LONGEST_NAME); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1)
      phrases.push(words.slice(start, start + length).join(' '))
  return [...new Set([words.join(' '), ...phrases])]
}
