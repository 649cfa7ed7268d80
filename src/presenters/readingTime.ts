import { plainTexts } from './plainText'
import type { ArticleView, BodyNode } from './viewModels'

/** Words a minute that adults read of a text in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238

const wordsIn = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length

/** Words of a body and the questions after it. */
export const wordCount = (nodes: readonly BodyNode[], faqs: ArticleView['faqs']): number =>
  wordsIn([
    ...plainTexts(nodes),
    ...faqs.flatMap(({ answer, question }) => [question, ...plainTexts(answer)]),
  ])

/** Whole minutes to read so many words, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE))
