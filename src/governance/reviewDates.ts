import type { PayloadRequest } from 'payload'
import type { Article, SignOff } from '@/src/payload-types'
import { monthsLater } from './monthsLater'

/** How many months a review holds when the article says nothing else. */
const MONTHS = { usual: 36, ofMedicines: 12 } as const

export type ReviewDates = Pick<Article, 'lastReviewedAt' | 'reviewedBy' | 'nextReviewAt'>

/** The dates by which readers know when somebody competent last read the whole of an article. */
export async function reviewDates(
  req: PayloadRequest,
  article: Partial<Article>,
  { at, reviewer }: Pick<SignOff, 'at' | 'reviewer'>,
): Promise<ReviewDates> {
  const lastReviewedAt = at ?? new Date().toISOString()
  const nextReviewAt = monthsLater(lastReviewedAt, await monthsOf(req, article))
  return { lastReviewedAt, reviewedBy: reviewer, nextReviewAt }
}

async function monthsOf(
  req: PayloadRequest,
  { reviewMonths, treatments }: Partial<Article>,
): Promise<number> {
  if (reviewMonths) return reviewMonths
  const ids = (treatments ?? []).map((treatment) =>
    typeof treatment === 'string' ? treatment : treatment.id,
  )
  if (ids.length === 0) return MONTHS.usual
  const { totalDocs } = await req.payload.count({
    collection: 'treatments',
    overrideAccess: true,
    req,
    where: { id: { in: ids }, kind: { equals: 'medicine' } },
  })
  return totalDocs > 0 ? MONTHS.ofMedicines : MONTHS.usual
}
