import type { Site } from '@/src/payload-types'
import { toldOverdueFrom } from '@/src/presenters/overdue'
import { reviewView } from '@/src/presenters/review'
import type { ReviewView } from '@/src/presenters/viewModels'

type Reviewed = Parameters<typeof reviewView>[0]

/** What a page says of its review, and until when it says so. */
export function reviewOf(document: Reviewed, site: Partial<Site>): { review: ReviewView; until?: Date } {
  const now = new Date()
  const overdueFrom = toldOverdueFrom(document, site)
  return {
    review: reviewView(document, { now, site }),
    until: overdueFrom && overdueFrom > now ? overdueFrom : undefined,
  }
}
