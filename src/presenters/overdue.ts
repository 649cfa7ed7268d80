import { monthsLater } from '@/src/governance/monthsLater'
import type { Article, Site } from '@/src/payload-types'

const USUAL_GRACE = 3

/** From when on readers are told that a review is overdue. */
export const toldOverdueFrom = (
  { nextReviewAt }: Pick<Partial<Article>, 'nextReviewAt'>,
  { reviewGraceMonths }: Pick<Partial<Site>, 'reviewGraceMonths'>,
): Date | undefined =>
  nextReviewAt ? new Date(monthsLater(nextReviewAt, reviewGraceMonths ?? USUAL_GRACE)) : undefined
