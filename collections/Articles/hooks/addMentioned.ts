import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '@/src/payload-types'
import { mentionsIn } from '@/src/richtext/mentions'

const idOf = (related: string | { id: string }) => (typeof related === 'string' ? related : related.id)

/** What a body mentions is what the article is about: typed once, known everywhere. */
export const addMentioned: CollectionBeforeChangeHook<Article> = ({ data }) => {
  const mentions = mentionsIn(data.body)
  if (mentions.length === 0) return data
  const about = Object.fromEntries(
    (['conditions', 'symptoms', 'treatments'] as const).map((collection) => {
      const mentioned = mentions.filter(({ relationTo }) => relationTo === collection).map(({ id }) => id)
      return [collection, [...new Set([...(data[collection] ?? []).map(idOf), ...mentioned])]]
    }),
  )
  return { ...data, ...about }
}
