import type { Answer, State } from './check'
import { BETWEEN_FAILURES, FAILURES_TO_TELL, REST, REST_AFTER_FAILURE } from './timing'

/** What is known of an address from checks so far. */
export type Standing = { state: State | null; failures: number; failingSince: Date | null }

export type Checked = Standing & { nextCheckAt: Date }

const isFailure = ({ state }: Answer) => state === 'broken' || state === 'unreachable'

/** What an answer makes of it. Until a failure has been seen again, the address stands as it stood. */
export function standingAfter(answer: Answer, before: Standing, now: Date): Checked {
  if (!isFailure(answer))
    return { state: answer.state, failures: 0, failingSince: null, nextCheckAt: later(now, REST) }
  const failures = before.failures + 1
  const failingSince = before.failingSince ?? now
  const isLasting = failures >= FAILURES_TO_TELL && now.getTime() - failingSince.getTime() >= BETWEEN_FAILURES
  return {
    state: isLasting ? answer.state : before.state,
    failures,
    failingSince,
    nextCheckAt: later(now, REST_AFTER_FAILURE),
  }
}

const later = (now: Date, time: number) => new Date(now.getTime() + time)
