import type { CollectionAfterChangeHook } from 'payload'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { isReviewed, type ReviewedDocument } from '@/src/governance/subject'
import { copyOf } from './copyAsDraft'

export const noteSave: CollectionAfterChangeHook<ReviewedDocument> = async ({
  collection: { slug },
  context,
  doc,
  operation,
  req,
}) => {
  if (isReviewed(slug))
    await keepReviewState(
      req,
      { collection: slug, id: doc.id },
      { copyOf: operation === 'create' ? copyOf(context) : undefined, writer: req.user?.id },
    )
  return doc
}
