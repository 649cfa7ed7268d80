'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Row } from '@/src/content/form'

/** Why the last save was refused, until one succeeds, and what is saved instead. */
export function useRefusal(message: string | undefined): { refusal?: string; theirs?: Row } {
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
  useEffect(() => {
    if (!refusal) return
    const load = async () => {
      const address = `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0`
      const answer = await fetch(address, { credentials: 'same-origin' })
      if (answer.ok) setTheirs(await answer.json())
    }
    // Without it, only the button that needs it stays grey.
    load().catch(() => {})
  }, [collectionSlug, config.routes.api, id, refusal])
  return { refusal, theirs }
}
