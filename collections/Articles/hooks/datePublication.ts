import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'

/**
 * The day readers could first see it stays the same however often it is published again. A version that is
 * restored has lost it, or was written before.
 */
export const datePublication: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  const known = originalDoc?.publishedAt ?? data.publishedAt
  if (data._status !== 'published') return { ...data, publishedAt: known ?? null }
  const publishedAt = known ?? (await firstPublished(req, originalDoc?.id)) ?? new Date().toISOString()
  return { ...data, publishedAt }
}

async function firstPublished(req: PayloadRequest, id: string | undefined): Promise<string | undefined> {
  if (!id) return undefined
  const row = await req.payload.db.findOne<Pick<Article, 'id' | 'publishedAt'>>({
    collection: 'articles',
    req,
    select: { publishedAt: true },
    where: { id: { equals: id } },
  })
  return row?.publishedAt ?? undefined
}
