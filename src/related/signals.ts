import type { TopicCollection } from '@/src/content/pages'

export type SharedTopic = { collection: TopicCollection; id: string; name: string; weight: number }

/**
 * Every part of a suggestion's score, as it is kept with the link and shown to editors. A signal is missing
 * where it has nothing to say. Ranks count from 1, within their signal.
 */
export type Signals = {
  /** Strongest first. */
  topics?: { shared: SharedTopic[]; score: number; rank: number }
  title?: { similarity: number; rank: number }
  /** The strongest shared words, as the article itself writes them. */
  text?: { similarity: number; rank: number; words: string[] }
  /** The ranks fused, which the order follows before it is diversified. */
  fused: number
}
