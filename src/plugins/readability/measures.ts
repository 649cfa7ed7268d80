import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { type HardWord, hardWords, isHard } from './hardWords'
import { sentencesIn, syllablesIn, wordsIn } from './words'

/** The NHS asks for sentences of at most so many words (service-manual.nhs.uk/content). */
export const LONGEST_SENTENCE = 20
/** Flesch measured samples of so many words. A few words more or less say nothing. */
export const FEWEST_WORDS = 100
/** SMOG was made for so many sentences, and is not valid for fewer. */
export const FEWEST_SENTENCES = 30

export type LongSentence = { text: string; words: number }

export type Measures = {
  words: number
  sentences: number
  /** Years at school in the US, where there are words enough. */
  fleschKincaid?: number
  /** Years at school in the US, where there are sentences enough. */
  smog?: number
  /** The longest first. */
  longSentences: LongSentence[]
  /** The most frequent first. */
  hardWords: HardWord[]
}

/**
 * How hard texts in English are to read, or nothing where there are no words.
 *
 * Flesch-Kincaid: Kincaid, Fishburne, Rogers and Chissom, “Derivation of new readability formulas for Navy
 * enlisted personnel”, Research Branch Report 8-75, 1975. SMOG: McLaughlin, “SMOG grading: a new readability
 * formula”, Journal of Reading 12(8), 1969, pages 639 to 646.
 */
export function measures(texts: readonly string[]): Measures | undefined {
  const sentences = texts.flatMap(sentencesIn).map((text) => ({ text, words: wordsIn(text) }))
  const words = sentences.flatMap((sentence) => sentence.words)
  if (words.length === 0) return undefined
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: sum(words.map(({ text }) => syllablesIn(text))),
    polysillabicWord: words.filter(({ text }) => isHard(text)).length,
  }
  return {
    words: counts.word,
    sentences: counts.sentence,
    fleschKincaid: counts.word < FEWEST_WORDS ? undefined : fleschKincaid(counts),
    smog: counts.sentence < FEWEST_SENTENCES ? undefined : smogFormula(counts),
    longSentences: sentences
      .map(({ text, words: { length } }) => ({ text, words: length }))
      .filter((sentence) => sentence.words > LONGEST_SENTENCE)
      .sort((one, other) => other.words - one.words),
    hardWords: hardWords(words),
  }
}
