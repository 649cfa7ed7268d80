'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useRef } from 'react'
import { type Copy, dropCopy, keepCopy, keepCopyAtOnce } from './copies'

/** Milliseconds after a change within which the browser has kept it. */
export const PAUSE = 150

type Kept = Pick<Copy, 'user' | 'document' | 'form' | 'base' | 'title'>

/** Keeps what stands in the form in the browser while it is not saved, so that it outlives the window. */
export function useCopy(
  kept: Kept | undefined,
  { isModified, isSaved }: { isModified: boolean; isSaved: boolean },
): void {
  const [fields] = useAllFormFields()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // A document gets its id while it is written, so that there may be copies under two names.
  const names = useRef(new Set<string>())

  const keep = useEffectEvent((inStore = keepCopy) => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (!kept) return
    const earlier = [...names.current].filter((name) => name !== kept.document)
    names.current = new Set([kept.document])
    // Without the store of the browser nothing is kept, and saving goes on as it does.
    inStore({ ...kept, at: Date.now(), values: reduceFieldsToValues(fields, true) })
      .then(() => Promise.all(earlier.map((document) => dropCopy({ ...kept, document }))))
      .catch(() => {})
  })

  const isAllowed = kept !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form is a reason to keep it anew.
  useEffect(() => {
    if (isAllowed && isModified) timer.current ??= setTimeout(() => keep(), PAUSE)
  }, [fields, isAllowed, isModified])

  useEffect(() => {
    const leave = () => {
      if (timer.current) keep(keepCopyAtOnce)
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])

  const { document: name, form, user } = kept ?? {}
  useEffect(() => {
    if (!isSaved || !name || !form || !user) return
    clearTimeout(timer.current)
    timer.current = undefined
    for (const document of names.current.add(name)) dropCopy({ document, form, user }).catch(() => {})
    names.current.clear()
  }, [form, isSaved, name, user])
}
