import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/src/content/idOf'
import type { Withdrawal } from '@/src/payload-types'

/** The notice takes the place of the article in one transaction. */
export const unpublishArticle: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  if (operation === 'update') return doc
  const id = idOf(doc.article)
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
