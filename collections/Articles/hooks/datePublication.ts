import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '@/src/payload-types'

/** The day readers could first see it stays the same however often it is published again. */
export const datePublication: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) => {
  if (data._status !== 'published') return data
  return { ...data, publishedAt: data.publishedAt ?? originalDoc?.publishedAt ?? new Date().toISOString() }
}
