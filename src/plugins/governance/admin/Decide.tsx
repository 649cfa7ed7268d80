'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Entry } from '@/src/governance/signOffLog'
import type { Problem } from '@/src/problems/problem'
import type { Review } from '../endpoints/review'
import { Problems } from './Problems'
import type { Decision, Refused } from './useReview'

type Props = {
  review: Review
  decide: (decision: Decision) => Promise<Refused | undefined>
  /** What the page is called. */
  noun: string
  onDone: () => void
}

type Choice = {
  decision: Entry['decision']
  label: string
  done: string
  isFitting: (review: Review) => boolean
  /** Whether it lets the words go before readers, so that they must be fit for them. */
  isForReaders?: boolean
}

const CHOICES: Choice[] = [
  {
    decision: 'approved',
    label: 'Sign off',
    done: 'Signed off.',
    isFitting: () => true,
    isForReaders: true,
  },
  {
    decision: 'changesRequested',
    label: 'Request changes',
    done: 'Changes requested.',
    isFitting: () => true,
  },
  {
    decision: 'withdrawn',
    label: 'Withdraw the sign-off',
    done: 'The sign-off is withdrawn.',
    isFitting: ({ approved, brokenGlass }) => approved?.isNewest === true || brokenGlass !== undefined,
  },
  {
    decision: 'brokenGlass',
    label: 'Allow publishing without a sign-off',
    done: 'It may be published. What you wrote is recorded and shown on the desk.',
    isFitting: ({ approved, brokenGlass }) => approved?.isNewest !== true && !brokenGlass,
    isForReaders: true,
  },
]

/** What somebody may decide about what they have just read, with a comment. */
export function Decide({ decide, noun, onDone, review }: Props) {
  const [comment, setComment] = useState('')
  const [isWhole, setWhole] = useState(review.differences.length === 0)
  const [isBusy, setBusy] = useState(false)
  const [found, setFound] = useState<readonly Problem[]>()
  const problems = found ?? review.problems
  const isReady = problems.length === 0
  const choices = CHOICES.filter(
    ({ decision, isFitting, isForReaders }) =>
      !review.refusals[decision] && (isReady || !isForReaders) && isFitting(review),
  )
  const mayReadChanges = isReady && review.differences.length > 0 && !review.refusals.approved

  const choose = async ({ decision, done }: Choice) => {
    setBusy(true)
    const scope = decision === 'approved' ? (isWhole ? 'full' : 'changes') : undefined
    const refused = await decide({ comment, decision, scope })
    setBusy(false)
    if (refused) {
      toast.error(refused.message)
      if (refused.problems.length > 0) setFound(refused.problems)
      return
    }
    toast.success(done)
    setComment('')
    onDone()
  }

  const toMend = <Problems asked={1} onLeave={onDone} problems={problems} />
  if (choices.length === 0)
    return (
      <>
        {toMend}
        {(isReady || review.refusals.approved) && (
          <p>{review.refusals.approved ?? 'There is nothing for you to decide here.'}</p>
        )}
      </>
    )
  return (
    <div className="review-decide">
      {toMend}
      {mayReadChanges && (
        <fieldset>
          <legend>I have read</legend>
          <label>
            <input type="radio" checked={isWhole} onChange={() => setWhole(true)} /> the whole {noun}, which
            moves the day of its last review
          </label>
          <label>
            <input type="radio" checked={!isWhole} onChange={() => setWhole(false)} /> only what was changed
          </label>
        </fieldset>
      )}
      <label className="review-comment">
        Comment
        <textarea rows={4} value={comment} onChange={({ target }) => setComment(target.value)} />
        <small>Needed for everything but a sign-off.</small>
      </label>
      <div className="review-buttons">
        {choices.map((choice) => (
          <Button
            key={choice.decision}
            buttonStyle={choice.decision === 'approved' ? 'primary' : 'secondary'}
            disabled={isBusy}
            onClick={() => void choose(choice)}
            size="medium"
          >
            {choice.label}
          </Button>
        ))}
      </div>
      {review.refusals.approved && <p className="review-refusal">{review.refusals.approved}</p>}
    </div>
  )
}
