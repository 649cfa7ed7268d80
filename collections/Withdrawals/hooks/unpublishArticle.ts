import type { CollectionAfterChangeHook } from 'payload'
import type { Withdrawal } from '@/src/payload-types'

/** The notice takes the place of the article in one transaction. */
export const unpublishArticle: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  if (operation === 'update') return doc
  const id = typeof doc.article === 'string' ? doc.article : doc.article?.id
  if (!id) return doc
  await req.payload.update({
    collection: 'articles',
    data: { _status: 'draft' },
    depth: 0,
    id,
    // Whoever may withdraw an article may unpublish it.
    overrideAccess: true,
    req,
    select: {},
  })
  return doc
}
