import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import type { RelatedArticle } from '@/src/payload-types'

const endsOf = (link: Partial<RelatedArticle> | undefined) =>
  [link?.source, link?.target].flatMap((end) => (typeof end === 'string' ? end : (end?.id ?? [])))

export const refreshEndsOfLink: CollectionAfterChangeHook<RelatedArticle> = async ({
  doc,
  previousDoc,
  req,
}) => {
  await invalidateAfterCommit(req, [doc.id, ...new Set([...endsOf(doc), ...endsOf(previousDoc)])])
  return doc
}

export const refreshEndsOfDeletedLink: CollectionAfterDeleteHook<RelatedArticle> = async ({ doc, req }) => {
  await invalidateAfterCommit(req, [doc.id, ...endsOf(doc)])
  return doc
}
