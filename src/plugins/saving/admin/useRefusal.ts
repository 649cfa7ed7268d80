'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Row } from '@/src/content/form'

type Refused = {
  refusal?: string
  theirs?: Row
  /** Asks anew what is saved. */
  loadTheirs: () => Promise<Row | undefined>
}

/** Why the last save was refused, until one succeeds, and what is saved instead. */
export function useRefusal(message: string | undefined): Refused {
  const { config } = useConfig()
  const { collectionSlug, data, id } = useDocumentInfo()
  const [refusal, setRefusal] = useState<string>()
  const [theirs, setTheirs] = useState<Row>()
  const mine = data?.updatedAt

  // biome-ignore lint/correctness/useExhaustiveDependencies: each save of this form settles it.
  useEffect(() => setRefusal(undefined), [mine])
  useEffect(() => {
    if (message) setRefusal(message)
  }, [message])
  const address = `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0`
  const loadTheirs = useCallback(async () => {
    const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin' })
    if (!answer.ok) return undefined
    const newest: Row = await answer.json()
    setTheirs(newest)
    return newest
  }, [address])
  useEffect(() => {
    // Without it, only the button that needs it stays grey.
    if (refusal) loadTheirs().catch(() => {})
  }, [loadTheirs, refusal])
  return { loadTheirs, refusal, theirs }
}
