import type { ReviewView } from '@/src/presenters/viewModels'
import { Time } from './Time'

/** The rows of a list that say when a page was reviewed, and when it will be. */
export const Review = ({ nextReview, reviewed }: Pick<ReviewView, 'nextReview' | 'reviewed'>) => (
  <>
    {reviewed && (
      <div>
        <dt>Last reviewed</dt>
        <dd>
          <Time {...reviewed} />
          {reviewed.by && (
            <>
              {' by '}
              <a href={reviewed.by.href}>{reviewed.by.label}</a>
            </>
          )}
        </dd>
      </div>
    )}
    {nextReview && (
      <div>
        <dt>Next review due</dt>
        <dd>
          <Time {...nextReview} />
        </dd>
      </div>
    )}
  </>
)

/** Above a page of which readers should not believe all any more. */
export const Overdue = ({ isOverdue, nextReview }: ReviewView) =>
  isOverdue &&
  nextReview && (
    <p className="overdue">
      <strong>This page is overdue for review.</strong> It should have been reviewed by{' '}
      <Time {...nextReview} />, so some of it may be out of date.
    </p>
  )
