import type { CollectionBeforeChangeHook } from 'payload'
import { idsOf } from '@/src/content/idOf'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Article } from '@/src/payload-types'
import { expertsQuotedIn, mentionsIn } from '@/src/richtext/mentions'

/** What a body mentions is what the article is about, and whom it quotes: typed once, known everywhere. */
export const addMentioned: CollectionBeforeChangeHook<Article> = ({ data }) => {
  const quoted = expertsQuotedIn(data.body)
  const mentions = mentionsIn(data.body)
  if (mentions.length === 0) return { ...data, quoted }
  const about = Object.fromEntries(
    TOPIC_COLLECTIONS.map((collection) => {
      const mentioned = mentions.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
      return [collection, [...new Set([...idsOf(data[collection]), ...mentioned])]]
    }),
  )
  return { ...data, ...about, quoted }
}
