'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Names } from '../plainTerms'

const FIELDS = ['name', 'medicalName', 'synonyms', 'kind'].map((field) => `select[${field}]=true`).join('&')
/** More than an article can be linked to in one collection. */
const MOST = 100

/** What the topics an article is linked to are called, asked for again only when it is linked to others. */
export function useTopicNames(content: Record<string, unknown>): Names[] {
  const { config } = useConfig()
  const [names, setNames] = useState<Names[]>([])
  const questions = TOPIC_COLLECTIONS.flatMap((collection) => {
    const ids = content[collection]
    return Array.isArray(ids) && ids.length > 0
      ? `${collection}?where[id][in]=${ids.join(',')}&${FIELDS}&depth=0&limit=${MOST}`
      : []
  }).join('\n')

  useEffect(() => {
    const leaving = new AbortController()
    const ask = async (question: string): Promise<Names[]> => {
      const answer = await fetch(`${config.routes.api}/${question}`, {
        credentials: 'same-origin',
        signal: leaving.signal,
      })
      return answer.ok ? ((await answer.json()) as { docs: Names[] }).docs : []
    }
    Promise.all(questions.split('\n').filter(Boolean).map(ask))
      .then((answers) => setNames(answers.flat()))
      .catch(() => {
        // Without an answer there is no advice on names; the next change of topics asks again.
      })
    return () => leaving.abort()
  }, [config.routes.api, questions])
  return names
}
