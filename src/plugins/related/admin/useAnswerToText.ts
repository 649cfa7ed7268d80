'use client'
import { useAllFormFields, useDebounce } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { send } from '@/src/admin/send'

/** Milliseconds without a change after which the server is asked about the text. */
const PAUSE = 1_000

/** Of a form, what says what an article is about. */
const SAID = ['title', 'summary', 'language', 'body', 'faqs', 'conditions', 'symptoms', 'treatments'] as const

/**
 * What the server says about the text in the form, asked for again when the text, or what it comes after, has
 * changed.
 */
export function useAnswerToText<Answer>(
  url: string | undefined,
  more?: { id?: string; after?: number },
): { answer: Answer | undefined; isFailed: boolean; askAgain: () => void } {
  const [fields] = useAllFormFields()
  const settled = useDebounce(fields, PAUSE)
  const text = useMemo(() => {
    const values: Record<string, unknown> = reduceFieldsToValues(settled, true)
    return JSON.stringify(Object.fromEntries(SAID.map((name) => [name, values[name]])))
  }, [settled])
  const { after, id } = more ?? {}
  const [answer, setAnswer] = useState<Answer>()
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it comes after, and whoever wants it again, are reasons to ask again.
  useEffect(() => {
    if (!url) return
    const asking = new AbortController()
    const ask = async () => {
      const response = await send('POST', url, { ...JSON.parse(text), id }, asking.signal)
      if (response.ok) setAnswer(await response.json())
      setFailed(!response.ok)
    }
    ask().catch(() => setFailed(!asking.signal.aborted))
    return () => asking.abort()
  }, [after, attempt, id, text, url])
  return { answer, isFailed, askAgain: () => setAttempt(attempt + 1) }
}
