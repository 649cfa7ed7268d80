import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { idOf, idsOf } from '@/src/content/idOf'
import { lockPage } from '@/src/content/lockPage'
import { isLive, mainRow } from '@/src/content/mainRow'
import { contentHash } from '@/src/governance/contentHash'
import { problemsIn } from '@/src/governance/problemsIn'
import { type ReviewDates, wholeReviewOf } from '@/src/governance/reviewDates'
import { approvalOf, type Entry } from '@/src/governance/signOffLog'
import {
  isReviewed,
  POINTERS,
  type ReviewedCollection,
  type ReviewedDocument,
  type Subject,
} from '@/src/governance/subject'
import { whyUnapproved } from '@/src/governance/whyUnapproved'
import { publication } from '../publication'
import { isRestoredAsDraft, isRestoredInPlace } from './markRestore'

/**
 * The one gate to readers. It stands where every way of publishing ends, and looks at the very data that is
 * about to be written, so that nothing can be changed between the check and the write.
 */
export const publishOnlyApproved: CollectionBeforeChangeHook<ReviewedDocument> = async (args) => {
  const { context, data, operation, originalDoc, req } = args
  const { slug } = args.collection
  if (!isReviewed(slug)) return data
  const isGoingLive = data._status === 'published' && !data.deletedAt && !isRestoredAsDraft(context)
  const id = originalDoc?.id
  if (isRestoredInPlace(context) && !isGoingLive && id) await keepLivePage(req, { collection: slug, id })
  if (!isGoingLive) {
    const before = operation === 'update' ? originalDoc : undefined
    return { ...data, ...keptLog(slug, before), ...(await keptDates(req, slug, before?.id)) }
  }
  if (operation !== 'update' || !id)
    throw refusal('Not published: nobody has signed it off yet. Save it as a draft and ask a reviewer.')
  const subject = { collection: slug, id }
  await lockPage(req, subject)
  const content = { ...subject, contentHash: contentHash(slug, data) }
  const approval = await approvalOf(req, content)
  const problems = await problemsIn(req, slug, { ...data, id })
  // What readers are told of a change is asked for with its sign-off, and is no reason that comes before that.
  const errors = approval ? problems : problems.filter(({ path }) => !path.startsWith('change.'))
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, req }, req.t)
  if (!approval) throw refusal(await whyUnapproved(req, subject, data))
  refuseOwnReview(data, [approval, await wholeReviewOf(req, content)])
  return { ...data, ...(await publication(req, subject, data, approval)) }
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

/** What only the system writes stays what it was, whatever a request or an older version says. */
const keptLog = (slug: ReviewedCollection, document: Partial<ReviewedDocument> | undefined) =>
  slug === 'articles' && { changeLog: (document && 'changeLog' in document && document.changeLog) || [] }

/** Those of the row, for a sign-off of what is live dates no version. */
async function keptDates(
  req: PayloadRequest,
  collection: ReviewedCollection,
  id: string | undefined,
): Promise<ReviewDates> {
  const row = id
    ? await req.payload.db.findOne<ReviewDates & { id: string }>({
        collection,
        req,
        select: { lastReviewedAt: true, reviewedBy: true, nextReviewAt: true },
        where: { id: { equals: id } },
      })
    : undefined
  return {
    lastReviewedAt: row?.lastReviewedAt ?? null,
    reviewedBy: idOf(row?.reviewedBy) ?? null,
    nextReviewAt: row?.nextReviewAt ?? null,
  }
}

/** An author may be named after the sign-off; nobody who signed it off, or whose review readers see, may. */
function refuseOwnReview(document: Partial<ReviewedDocument>, reviews: (Entry | undefined)[]): void {
  const authors = 'authors' in document ? idsOf(document.authors) : []
  const own = reviews.find(
    (review) => review?.decision === 'approved' && authors.includes(idOf(review.reviewer) ?? ''),
  )
  if (own)
    throw refusal(`Not published: ${own.reviewerName} signed it off, and cannot be named as an author of it.`)
}

/** A draft that is restored in place of a live page takes it from readers, which nobody expects. */
async function keepLivePage(req: PayloadRequest, { collection, id }: Subject): Promise<void> {
  if (isLive(await mainRow(req, collection, id)))
    throw refusal(
      `Not restored: that version is a draft, and readers have this ${POINTERS[collection]}. Restore it as a draft.`,
    )
}
