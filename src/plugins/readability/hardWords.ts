import { syllablesIn, type Word } from './words'

export type HardWord = { word: string; times: number }

/** As SMOG has it: three syllables or more, names included. */
export const isHard = (word: string): boolean => syllablesIn(word) >= 3

/** The hard words among others that a writer could choose, the most frequent first. */
export function hardWords(words: readonly Word[]): HardWord[] {
  const uses = new Map<string, Word[]>()
  for (const word of words) {
    const key = word.text.toLowerCase()
    uses.set(key, [...(uses.get(key) ?? []), word])
  }
  return [...uses]
    .filter(([word, all]) => word.split(/[‐‑-]/).some(isHard) && !isName(all))
    .map(([word, { length }]) => ({ word, times: length }))
    .sort((one, other) => other.times - one.times || one.word.localeCompare(other.word, 'en'))
}

const hasCapital = ({ text }: Word) => /^\p{Lu}/u.test(text)

/** A name has a capital in the middle of a sentence, and is nowhere written without it. */
const isName = (uses: readonly Word[]) => uses.every(hasCapital) && uses.some(({ isFirst }) => !isFirst)
