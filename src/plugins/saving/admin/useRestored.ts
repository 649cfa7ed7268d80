'use client'
import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useState } from 'react'
import type { LastSaved } from '../endpoints/lastSave'
import { OPEN_FORM } from '../openForm'
import { type Copy, copiesOf, dropCopy } from './copies'
import { openForms } from './openForms'
import { isSameWords } from './sameWords'

/** What this browser still has of a document that was not saved, and what became of it. */
export type Found = {
  copy: Copy
  /** Put back by itself, or waiting for a decision because the server has something newer or the form is a new one. */
  is: 'restored' | 'offered'
  /** What the server has instead. */
  saved: Record<string, unknown>
}

type Which = { user: string; document: string; form: string }

/**
 * Looks once for words that were typed into a form which is gone. What goes on from what the server has is put back
 * at once; where the server has something newer, the person decides.
 */
export function useRestored(which: Which | undefined): {
  found: Found | undefined
  restore: (copy: Copy) => Promise<void>
  discard: (copy: Copy) => Promise<void>
} {
  const { config } = useConfig()
  const { collectionSlug, data, id } = useDocumentInfo()
  const { getFields, reset, setModified } = useForm()
  const [found, setFound] = useState<Found>()

  const { document, form, user } = which ?? {}

  const putBack = useEffectEvent(async ({ values }: Copy) => {
    // They go on from what is saved now, and in this form.
    await reset({ ...values, updatedAt: data?.updatedAt, [OPEN_FORM]: form })
    setModified(true)
  })

  const isOwn = async ({ base, form }: Copy): Promise<boolean> => {
    if (!id) return false
    if (base === data?.updatedAt) return true
    const answer = await fetch(`${config.routes.api}/${collectionSlug}/${id}/last-save`, {
      credentials: 'same-origin',
    })
    return answer.ok && ((await answer.json()) as LastSaved).form === form
  }

  const look = useEffectEvent(async ({ document, form, user }: Which) => {
    const saved = reduceFieldsToValues(getFields(), true)
    const open = await openForms()
    const left = (await copiesOf(user, document)).filter((copy) => copy.form === form || !open.has(copy.form))
    for (const copy of left) {
      if (isSameWords(copy.values, saved)) {
        await dropCopy(copy)
        continue
      }
      const isRestored = await isOwn(copy)
      if (isRestored) await putBack(copy)
      // Under the name of the form it is in now, it is dropped when it is saved.
      if (isRestored && copy.form !== form) await dropCopy(copy)
      setFound({ copy, is: isRestored ? 'restored' : 'offered', saved })
      return
    }
  })

  useEffect(() => {
    // Without the store of the browser there is nothing to be found.
    if (document && form && user) look({ document, form, user }).catch(() => {})
  }, [document, form, user])

  return {
    found,
    restore: async (copy) => {
      await putBack(copy)
      if (copy.form !== form) await dropCopy(copy)
      setFound(undefined)
    },
    discard: async (copy) => {
      await dropCopy(copy)
      setFound(undefined)
    },
  }
}
