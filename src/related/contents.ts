import { idsOf } from '@/src/content/idOf'
import { TOPIC_COLLECTIONS, type TopicCollection } from '@/src/content/pages'
import type { Article } from '@/src/payload-types'
import { entryOf } from '@/src/search/entry'
import { normalised } from '@/src/search/normalise'

/** What an article says, as it is compared, and what it is said to be about. */
export type Contents = {
  id: string | undefined
  language: string
  title: string
  text: string
  topics: { collection: TopicCollection; id: string }[]
}

/** Beyond this, a text says what it is about no better. */
const MOST_TEXT = 200_000

export function contentsOf(article: Partial<Article>): Contents {
  const { summary, text, title } = entryOf('articles', { ...article, id: article.id ?? '' })
  return {
    id: article.id || undefined,
    language: article.language ?? 'en',
    title: normalised(title),
    text: normalised(`${summary}\n${text.slice(0, MOST_TEXT)}`),
    topics: TOPIC_COLLECTIONS.flatMap((collection) =>
      [...new Set(idsOf(article[collection]))].sort().map((id) => ({ collection, id })),
    ),
  }
}
