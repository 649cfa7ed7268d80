'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useState } from 'react'
import { OPEN_FORM } from '@/src/content/openForm'
import type { LastSaved } from '../endpoints/lastSave'
import type { MadeFrom } from '../endpoints/madeFrom'
import { type Copy, copiesOf, dropCopy, moveCopy } from './copies'
import { newForm, openForms } from './openForms'
import { differingFields, holdsAll, isSameValues } from './sameValues'

/** What this browser still has of a document that was not saved, and what became of it. */
export type Found = {
  copy: Copy
  /** Put back by itself, or waiting for a decision because the server has something newer or the form is a new one. */
  is: 'restored' | 'offered'
  /** What the server has instead. */
  saved: Record<string, unknown>
  /** The document that the new form of these words became, without having heard of it. */
  became?: string
}

type Which = { user: string; document: string; form: string }

/**
 * Looks once for words that were typed into a form which is gone. What goes on from what the server has is put back
 * at once; where the server has something newer, or somebody was quicker to type, the person decides.
 */
export function useRestored(which: Which | undefined): {
  /** Whether nothing is to be found any more, so that what is typed now may be kept beside it. */
  hasLooked: boolean
  found: Found | undefined
  /** Puts words that are offered into the form. */
  restore: (copy: Copy) => Promise<void>
  /** Drops words that are offered. */
  discard: (copy: Copy) => Promise<void>
  /** Puts what the server had in place of words that were put back, whether they are saved by now or not. */
  undo: (found: Found) => Promise<void>
  /** Leaves words that were put back where they are. */
  accept: () => void
} {
  const { config } = useConfig()
  const { collectionSlug, data, id } = useDocumentInfo()
  const { getFields, reset, setModified } = useForm()
  const [found, setFound] = useState<Found>()
  const [looked, setLooked] = useState<string>()

  const { document, form, user } = which ?? {}

  // Whoever goes on writing in what was put back has accepted it, and would lose more than that by taking it back.
  const [fields] = useAllFormFields()
  const restored = found?.is === 'restored' ? found : undefined
  useEffect(() => {
    if (!restored) return
    const values = reduceFieldsToValues(fields, true)
    const { copy, saved } = restored
    const names = differingFields(copy.values, saved)
    const isAsPutBack = isSameValues(only(names, values), only(names, copy.values))
    const isAsBefore = isSameValues(only(names, values), only(names, saved))
    if (!isAsPutBack && !isAsBefore) setFound(undefined)
  }, [fields, restored])

  const putBack = useEffectEvent(async ({ values }: Copy) => {
    // They go on from what is saved now, and in this form.
    await reset({ ...values, updatedAt: data?.updatedAt, [OPEN_FORM]: form })
    setModified(true)
  })

  /** Under the name of the document and the form it is in now, it is dropped when it is saved. */
  const takeOver = useEffectEvent(async (copy: Copy) => {
    const moved = document && form ? await moveCopy(copy, { base: data?.updatedAt, document, form }) : copy
    await putBack(moved)
    return moved
  })

  const isOwn = async ({ base, form }: Copy): Promise<boolean> => {
    if (!id) return false
    if (base === data?.updatedAt) return true
    // Whoever cannot be asked has not said that they are its own.
    const saved = await ask<LastSaved>(`${id}/last-save`).catch(() => undefined)
    return saved?.form === form
  }

  const becameOf = async ({ form }: Copy): Promise<string | undefined> => {
    const made = await ask<MadeFrom>(`made-from?form=${encodeURIComponent(form)}`).catch(() => undefined)
    return made?.document ?? undefined
  }

  const ask = async <Body>(path: string): Promise<Body | undefined> => {
    const answer = await fetch(`${config.routes.api}/${collectionSlug}/${path}`, {
      cache: 'no-store',
      credentials: 'same-origin',
    })
    return answer.ok ? ((await answer.json()) as Body) : undefined
  }

  const look = useEffectEvent(async ({ document, form, user }: Which) => {
    const values = () => reduceFieldsToValues(getFields(), true)
    const saved = values()
    const open = await openForms()
    const left = (await copiesOf(user, document)).filter((copy) => copy.form === form || !open.has(copy.form))
    // What was typed into a form before it heard of its document.
    const ofNew = id ? await copiesOf(user, `${collectionSlug}/new`) : []
    for (const copy of ofNew)
      if (copy.form === form || (!open.has(copy.form) && (await becameOf(copy)) === id)) left.push(copy)
    for (const copy of left) {
      if (isSameValues(copy.values, saved) || (ofNew.includes(copy) && holdsAll(saved, copy.values))) {
        await dropCopy(copy)
        continue
      }
      if ((await isOwn(copy)) && isSameValues(values(), saved)) {
        setFound({ copy: await takeOver(copy), is: 'restored', saved })
      } else {
        const became = id ? undefined : await becameOf(copy)
        // A name of its own: what is typed into this form from now on is kept under the name of the form.
        const moved = await moveCopy(
          copy,
          became ? { document: `${collectionSlug}/${became}` } : { document, form: newForm(user) },
        )
        setFound({ became, copy: moved, is: 'offered', saved })
      }
      return
    }
  })

  useEffect(() => {
    // Without the store of the browser there is nothing to be found.
    if (document && form && user && looked !== form)
      look({ document, form, user })
        .catch(() => {})
        .finally(() => setLooked(form))
  }, [document, form, looked, user])

  return {
    hasLooked: looked !== undefined && looked === form,
    found,
    restore: async (copy) => {
      await takeOver(copy)
      setFound(undefined)
    },
    discard: async (copy) => {
      await dropCopy(copy)
      setFound(undefined)
    },
    undo: async ({ copy, saved }) => {
      const values = reduceFieldsToValues(getFields(), true)
      const earlier = only(differingFields(copy.values, saved), saved)
      setFound(undefined)
      await putBack({ ...copy, values: { ...values, ...earlier } })
    },
    accept: () => setFound(undefined),
  }
}

const only = (names: readonly string[], values: Record<string, unknown>) =>
  Object.fromEntries(names.map((name) => [name, values[name]]))
