'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { messageOf, send } from '@/src/admin/send'
import { pointerTo, type Subject } from '@/src/governance/subject'
import type { SignOff } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'
import type { Review } from '../endpoints/review'

export type Decision = Pick<SignOff, 'decision' | 'comment' | 'scope'>

/** Why a decision was not taken, and what has to be mended for it. */
export type Refused = { message: string; problems: Problem[] }

/** How a page stands, asked for again each time it is saved, and a way to decide about it. */
export function useReview({ collection, id }: Partial<Subject>, savedAt: number) {
  const { config } = useConfig()
  const [review, setReview] = useState<Review>()
  const load = useCallback(async () => {
    const answer = await fetch(`${config.routes.api}/${collection}/${id}/review`, {
      credentials: 'same-origin',
    })
    if (answer.ok) setReview(await answer.json())
  }, [collection, config.routes.api, id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save is a reason to ask again.
  useEffect(() => {
    if (id) void load()
  }, [id, load, savedAt])

  /** Gives what was wrong, or nothing. */
  const decide = async (decision: Decision): Promise<Refused | undefined> => {
    if (!collection || !id) return { message: 'Save it first.', problems: [] }
    const answer = await send('POST', `${config.routes.api}/sign-offs`, {
      ...decision,
      ...pointerTo({ collection, id }),
      contentHash: review?.contentHash,
      readAt: review?.readAt,
    })
    if (answer.ok) {
      await load()
      return undefined
    }
    // Not loaded anew: what came since was not read, and must not be decided about by trying again.
    return refusedBy(answer)
  }
  return { review, decide }
}

async function refusedBy(answer: Response): Promise<Refused> {
  const { errors } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { errors?: { data?: { errors?: Problem[] } }[] }
  const problems = errors?.[0]?.data?.errors ?? []
  const message = problems.length > 0 ? 'Not ready for readers yet.' : await messageOf(answer)
  return { message, problems }
}
