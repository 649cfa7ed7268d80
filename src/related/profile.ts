import type { TopicCollection } from '@/src/content/pages'

/** A word of an article: as it is compared (its stem), as the article writes it, and what it says about it. */
export type Word = { stem: string; word: string; weight: number }

/** A word of a title, as it stands there. */
export type TitleWord = { word: string; weight: number }

/** A condition, symptom or treatment that an article is about. */
export type Topic = { collection: TopicCollection; id: string; weight: number }

/**
 * What the engine knows of an article, saved or not. The weights of its words, of its title, and of its topics are
 * vectors of length 1, so that what two articles have in common is a cosine.
 */
export type Profile = {
  /** Missing while the article is not saved. It is never suggested to itself. */
  id: string | undefined
  /** Readers are only led to articles in the language of the one they read. */
  language: string
  /** As names are compared. */
  title: string
  /** The words of the title, by which articles of similar titles are found. */
  titleWords: TitleWord[]
  /** What the conditions, symptoms and treatments that the title names are also called. */
  names: string[]
  /** The words of these, as far as the title has not got them. */
  nameWords: TitleWord[]
  /** Those that say most about it, strongest first. */
  words: Word[]
  /** All its words, for how many articles have each. */
  stems: string[]
  topics: Topic[]
  /** A sketch of its runs of words (MinHash), of which near-duplicates share most. */
  signature: number[]
}
