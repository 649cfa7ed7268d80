import type { PayloadRequest } from 'payload'
import { idsOf } from '@/src/content/idOf'
import type { Article } from '@/src/payload-types'
import { monthsLater } from './monthsLater'
import { type Entry, isWholeReview, signOffOf, signOffsOf } from './signOffLog'
import type { ReviewedDocument, Subject } from './subject'

/** How many months a review holds at most. A page may say fewer. */
const MONTHS = { usual: 36, ofMedicines: 12 } as const

export type ReviewDates = Pick<Article, 'lastReviewedAt' | 'reviewedBy' | 'nextReviewAt'>

const NEVER: ReviewDates = { lastReviewedAt: null, reviewedBy: null, nextReviewAt: null }

/**
 * The dates by which readers know when somebody competent last read the whole of a content: that of its own
 * sign-off, or of the last one before it where only changes were read since. They are what the log says, and
 * nothing without a sign-off that stands, as where the glass was broken.
 */
export async function reviewDates(
  req: PayloadRequest,
  document: Partial<ReviewedDocument>,
  which: Subject & { contentHash: string },
): Promise<ReviewDates> {
  const review = await wholeReviewOf(req, which)
  if (!review?.at) return NEVER
  return {
    lastReviewedAt: review.at,
    reviewedBy: review.reviewer,
    nextReviewAt: monthsLater(review.at, await monthsOf(req, which, document)),
  }
}

/** The review of the whole page that readers of a content are told of. */
export async function wholeReviewOf(
  req: PayloadRequest,
  which: Subject & { contentHash: string },
): Promise<Entry | undefined> {
  const at = (await signOffOf(req, which))?.at
  if (!at) return undefined
  return (await signOffsOf(req, which)).find((entry) => isWholeReview(entry) && entry.at && entry.at <= at)
}

async function monthsOf(
  req: PayloadRequest,
  { collection }: Subject,
  document: Partial<ReviewedDocument>,
): Promise<number> {
  const isOfMedicine =
    collection === 'articles'
      ? await isAboutMedicine(req, document as Partial<Article>)
      : collection === 'treatments' && 'kind' in document && document.kind === 'medicine'
  const most = isOfMedicine ? MONTHS.ofMedicines : MONTHS.usual
  return Math.min(most, document.reviewMonths ?? most)
}

async function isAboutMedicine(req: PayloadRequest, { treatments }: Partial<Article>): Promise<boolean> {
  const ids = idsOf(treatments)
  if (ids.length === 0) return false
  const { totalDocs } = await req.payload.count({
    collection: 'treatments',
    // Whether it is a medicine, of a treatment that the article names anyway.
    overrideAccess: true,
    req,
    where: { id: { in: ids }, kind: { equals: 'medicine' } },
  })
  return totalDocs > 0
}
