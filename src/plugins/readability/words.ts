import { syllable } from 'syllable'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text that hold words. A heading, an item or a cell is one, for a reader stops after it. */
export const sentencesIn = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => wordsIn(one).length > 0)

export type Word = { text: string; isFirst: boolean }

/** Flesch and McLaughlin count what is joined by a hyphen or an apostrophe, and a number, as one word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+|[.,]\p{N}+)*/gu

/** After these a sentence begins anew, and its first word may have a capital without being a name. */
const BEGINNING = /[:“‘"(–—]\s*$/

export const wordsIn = (sentence: string): Word[] =>
  [...sentence.matchAll(WORD)].map(({ 0: text, index }, place) => ({
    text,
    isFirst: place === 0 || BEGINNING.test(sentence.slice(0, index)),
  }))

/** A number is said in at least one. */
export const syllablesIn = (word: string): number => Math.max(1, syllable(word))
