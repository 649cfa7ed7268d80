'use client'
import { Button, Drawer, toast, useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { isReviewed, POINTERS } from '@/src/governance/subject'
import type { User } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'
import { Decide } from './Decide'
import { Problems } from './Problems'
import { Reading } from './Reading'
import { useReview } from './useReview'
import { deed, standingOf, withoutSignOff } from './wording'
import './review.css'

const DRAWER = 'review'
export const REVIEW_PANEL = 'review-panel'
/** Between the times that server and form take for one save, in milliseconds. */
const SAVING = 2000

/** Says beside the form where the page stands, and lets reviewers read and decide. */
export const ReviewPanel = () => {
  const { collectionSlug, id, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth<User>()
  const collection = isReviewed(collectionSlug) ? collectionSlug : undefined
  const { decide, review } = useReview({ collection, id: id ? String(id) : undefined }, lastUpdateTime)
  const { closeModal, openModal } = useModal()
  const isModified = useFormModified()
  const [refused, setRefused] = useState<{ problems: Problem[]; savedAt?: string; times: number }>()
  if (!id || !collection || isTrashed) return null
  const noun = POINTERS[collection]
  if (!review)
    return (
      // There from the start, for those who are led here before it is known how the page stands.
      <div className="field-type review-panel" id={REVIEW_PANEL} tabIndex={-1}>
        …
      </div>
    )
  const { approved, brokenGlass, log, refusals, stage } = review
  const isWaiting = stage === 'awaiting' || approved?.isNewest
  const mayAsk = !refusals.requested && !isWaiting
  // The form was opened before somebody else saved.
  const isStale = new Date(review.savedAt).getTime() > lastUpdateTime + SAVING
  const ask = async () => {
    const refusal = await decide({ decision: 'requested' })
    if (!refusal) toast.success('Reviewers find it on their desk now.')
    else toast.error(refusal.message)
    if (refusal)
      setRefused({ problems: refusal.problems, savedAt: review.savedAt, times: (refused?.times ?? 0) + 1 })
  }
  // What was refused is what was there when it was asked for.
  const problems =
    refused?.savedAt === review.savedAt && refused?.problems.length ? refused.problems : review.problems
  return (
    <div className="field-type review-panel" data-stage={stage} id={REVIEW_PANEL} tabIndex={-1}>
      <h2>Review</h2>
      {standingOf(review, noun, new Date()).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="review-buttons">
        {mayAsk && (
          <Button onClick={() => void ask()} size="small">
            Ask for a sign-off
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={() => openModal(DRAWER)} size="small">
          {refusals.approved ? 'History' : 'Read and decide'}
        </Button>
      </div>
      {!isWaiting && <Problems asked={refused?.times} problems={problems} />}
      {user?.roles.includes('reviewer') && stage === 'awaiting' && refusals.approved && (
        <p className="review-refusal">{refusals.approved}</p>
      )}
      {refusals.requested && refusals.approved && !isWaiting && (
        <p className="review-refusal">{refusals.requested}</p>
      )}
      <Drawer slug={DRAWER} title="Review">
        <div className="review-drawer">
          {isModified && <p className="review-refusal">The form holds changes that are not saved yet.</p>}
          {brokenGlass && <p>{withoutSignOff(brokenGlass)}</p>}
          <Reading address={`/preview/${collection}/${id}`} review={review} />
          {approved?.isNewest && <p>Nothing has changed since it was signed off.</p>}
          {isStale ? (
            <p className="review-refusal">
              Somebody saved this {noun} after you opened it. Load the page again before you decide.
            </p>
          ) : (
            <Decide decide={decide} noun={noun} onDone={() => closeModal(DRAWER)} review={review} />
          )}
          {log.length > 0 && (
            <>
              <h3>So far</h3>
              <ul className="review-log">
                {log.map((entry) => (
                  <li key={entry.id}>
                    {deed(entry)}
                    {entry.comment && <q>{entry.comment}</q>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Drawer>
    </div>
  )
}
