'use client'
import { Button, Drawer, toast, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { Decide } from './Decide'
import { Differences } from './Differences'
import { useReview } from './useReview'
import { deed, standingOf } from './wording'
import './review.css'

const DRAWER = 'review'

/** Says beside the form where the article stands, and lets reviewers read and decide. */
export const ReviewPanel = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { decide, review } = useReview(id, lastUpdateTime)
  const { closeModal, openModal } = useModal()
  const isModified = useFormModified()
  if (!id) return null
  if (!review) return <div className="field-type review-panel">…</div>
  const { approved, differences, log, refusals, stage } = review
  const mayAsk = !refusals.requested && stage !== 'awaiting' && !approved?.isNewest
  const ask = async () => {
    const problem = await decide({ decision: 'requested' })
    if (problem) toast.error(problem)
    else toast.success('Reviewers find it on their desk now.')
  }
  return (
    <div className="field-type review-panel" data-stage={stage}>
      <h3>Review</h3>
      {standingOf(review, new Date()).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="review-buttons">
        {mayAsk && (
          <Button onClick={() => void ask()} size="small">
            Ask for a sign-off
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={() => openModal(DRAWER)} size="small">
          {refusals.approved ? 'What is new' : 'Read and decide'}
        </Button>
      </div>
      <Drawer slug={DRAWER} title="Review">
        <div className="review-drawer">
          {isModified && <p className="review-refusal">The form holds changes that are not saved yet.</p>}
          {differences.length > 0 && approved && (
            <>
              <h3>Changed since the last sign-off</h3>
              <Differences differences={differences} />
            </>
          )}
          {!approved && <p>Nothing of it was signed off before, so all of it is new.</p>}
          {approved?.isNewest && <p>Nothing has changed since it was signed off.</p>}
          <Decide decide={decide} onDone={() => closeModal(DRAWER)} review={review} />
          {log.length > 0 && (
            <>
              <h3>So far</h3>
              <ol className="review-log">
                {log.map((entry) => (
                  <li key={entry.id}>
                    {deed(entry)}
                    {entry.comment && <q>{entry.comment}</q>}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      </Drawer>
    </div>
  )
}
