import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isLive, mainRow } from '@/src/content/mainRow'
import { inOrder } from '@/src/governance/inOrder'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { BY_PLAN, forgetRefused } from '@/src/governance/plans'
import { readContent } from '@/src/governance/reviewedContent'
import {
  isReviewed,
  type ReviewedCollection,
  type ReviewedDocument,
  type Subject,
} from '@/src/governance/subject'
import { copyOf } from './copyAsDraft'
import { isRestoredAsDraft } from './markRestore'

export const noteSave: CollectionAfterChangeHook<ReviewedDocument> = async ({
  collection: { slug },
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!isReviewed(slug)) return doc
  const subject = { collection: slug, id: doc.id }
  await keepReviewState(req, subject, {
    copyOf: operation === 'create' ? copyOf(context) : undefined,
    isChangeWritten: isChangeWritten(slug, previousDoc, doc),
    writer: context[BY_PLAN] ? undefined : req.user?.id,
  })
  const isPublished = doc._status === 'published' && !isRestoredAsDraft(context)
  if (isPublished) await forgetRefused(req, subject, 'publish')
  else if (previousDoc?._status === 'published') await forgetUnpublishing(req, subject)
  return doc
}

async function forgetUnpublishing(req: PayloadRequest, subject: Subject): Promise<void> {
  if (!isLive(await mainRow(req, subject.collection, subject.id)))
    await forgetRefused(req, subject, 'unpublish')
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
