'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { SignOff } from '@/src/payload-types'
import type { Review } from '../endpoints/review'

export type Decision = Pick<SignOff, 'decision' | 'comment' | 'scope'>

/** How an article stands, asked for again each time it is saved, and a way to decide about it. */
export function useReview(article: string | number | undefined, savedAt: number) {
  const { config } = useConfig()
  const [review, setReview] = useState<Review>()
  const load = useCallback(async () => {
    const answer = await fetch(`${config.routes.api}/articles/${article}/review`, {
      credentials: 'same-origin',
    })
    if (answer.ok) setReview(await answer.json())
  }, [article, config.routes.api])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save is a reason to ask again.
  useEffect(() => {
    if (article) void load()
  }, [article, load, savedAt])

  /** Gives what was wrong, or nothing. */
  const decide = async (decision: Decision): Promise<string | undefined> => {
    const answer = await fetch(`${config.routes.api}/sign-offs`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...decision, article, contentHash: review?.contentHash }),
    })
    if (answer.ok) {
      await load()
      return undefined
    }
    // Not loaded anew: what came since was not read, and must not be decided about by trying again.
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? 'That could not be saved. Load the page again.'
  }
  return { review, decide }
}
