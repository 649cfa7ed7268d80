import type { CollectionBeforeValidateHook } from 'payload'
import type { RelatedArticle } from '@/src/payload-types'

/** The largest number that puts a link in order. */
export const MOST_ORDER = 1000

/** A new link comes after those the article has. */
export const putLast: CollectionBeforeValidateHook<RelatedArticle> = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data?.source || typeof data.order === 'number') return data
  const source = typeof data.source === 'object' ? data.source.id : data.source
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { order: true },
    sort: '-order',
    where: { source: { equals: source }, order: { exists: true } },
  })
  return { ...data, order: Math.min(MOST_ORDER, (docs[0]?.order ?? 0) + 1) }
}
