import type { TopicCollection } from '@/src/content/pages'

export type SharedTopic = { collection: TopicCollection; id: string; name: string; weight: number }

/**
 * Every part of a suggestion's score, as it is kept with the link and shown to editors. A signal is missing
 * where it has nothing to say. Similarities go from 0 to 1, ranks count from 1 within their signal.
 */
export type Signals = {
  /** Strongest first. */
  topics?: { shared: SharedTopic[]; similarity: number; rank: number }
  /** The name that is like the title of the other, where it is not the title itself. */
  title?: { similarity: number; rank: number; name?: string }
  /** The strongest shared words, as the article itself writes them. */
  text?: { similarity: number; rank: number; words: string[] }
  /** The sum of the similarities, each as much as it is worth. The order follows it before it is diversified. */
  fused: number
}
