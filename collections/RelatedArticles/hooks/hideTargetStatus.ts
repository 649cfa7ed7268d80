import type { CollectionAfterReadHook } from 'payload'
import type { RelatedArticle } from '@/src/payload-types'
import { isStaff } from '../../access/roles'

/** Payload fills in virtual fields after it has looked at who may read them. */
export const hideTargetStatus: CollectionAfterReadHook<RelatedArticle> = ({ doc, req }) => {
  if (isStaff(req.user)) return doc
  const { targetStatus: _, ...shown } = doc
  return shown
}
