import type { CollectionAfterChangeHook } from 'payload'
import { inOrder } from '@/src/governance/inOrder'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { readContent } from '@/src/governance/reviewedContent'
import { isReviewed, type ReviewedCollection, type ReviewedDocument } from '@/src/governance/subject'
import { copyOf } from './copyAsDraft'

export const noteSave: CollectionAfterChangeHook<ReviewedDocument> = async ({
  collection: { slug },
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (isReviewed(slug))
    await keepReviewState(
      req,
      { collection: slug, id: doc.id },
      {
        copyOf: operation === 'create' ? copyOf(context) : undefined,
        isChangeWritten: isChangeWritten(slug, previousDoc, doc),
        writer: req.user?.id,
      },
    )
  return doc
}

/** Whether somebody wrote what readers will be told is new. It is emptied when they are told. */
function isChangeWritten(
  slug: ReviewedCollection,
  before: Partial<ReviewedDocument> | undefined,
  after: Partial<ReviewedDocument>,
): boolean {
  const { change } = readContent(slug, after)
  return change !== undefined && inOrder(change) !== inOrder(readContent(slug, before ?? {}).change)
}
