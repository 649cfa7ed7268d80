import type { TopicCollection } from '@/src/content/pages'

export type TopicLink = { collection: TopicCollection; id: string }

/** A word of an article as it is compared (its stem), as it is shown, and how much it says about the article. */
export type Term = { stem: string; word: string; weight: number }

/** What the engine knows of an article, saved or not. Two profiles of equal contents are equal. */
export type Profile = {
  /** Missing while an article is not saved. It is never suggested to itself. */
  id: string | undefined
  /** Readers are only led to articles in the language of the one they read. */
  language: string
  title: string
  /** Its title and what the title is called otherwise, as names are compared. */
  names: string[]
  /** The words of its names. */
  nameTerms: Term[]
  /** The words of the whole article, those that say most first. */
  terms: Term[]
  topics: TopicLink[]
  /** Runs of words, hashed, of which near-duplicates share most. */
  shingles: number[]
}
