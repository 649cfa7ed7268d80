import type { Article, Site } from '@/src/payload-types'
import { linkTo } from './links'
import { toldOverdueFrom } from './overdue'
import { date } from './text'
import type { ReviewView } from './viewModels'

type Reviewed = Pick<Partial<Article>, 'lastReviewedAt' | 'nextReviewAt' | 'reviewedBy'>

/** When a page was last reviewed, by whom, and whether the next review is overdue. */
export function reviewView(
  document: Reviewed,
  { now, site }: { now: Date; site: Partial<Site> },
): ReviewView {
  const reviewed = date(document.lastReviewedAt)
  const overdueFrom = toldOverdueFrom(document, site)
  return {
    reviewed: reviewed && { ...reviewed, by: linkTo('experts', document.reviewedBy) },
    nextReview: date(document.nextReviewAt),
    isOverdue: overdueFrom !== undefined && overdueFrom <= now,
  }
}
