'use client'
import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { addedByServer } from './addedByServer'
import { isSameValues } from './sameValues'
import { type Outcome, type Problem, type Save, watchSaves } from './watchSaves'

export type Refusal = {
  status: number
  problems: Problem[]
  /** Whether it was publishing that was refused, and the words are saved. */
  isPublication: boolean
}

export type Saving = {
  isSaving: boolean
  isModified: boolean
  /** When everything in the form was saved, in milliseconds since 1970; nothing for a document that is not there yet. */
  savedAt: number | undefined
  refusal: Refusal | undefined
  /** Whether a save of this form has succeeded, and nothing was typed since. */
  isSaved: boolean
  save: () => Promise<void>
}

/** A form is saved this long after the last change, and this long after the first one at the latest. */
const AFTER_CHANGE = 2_000
const AT_THE_LATEST = 10_000

/** Payload takes a form for saved once an answer has come, and asks only afterwards what it says. */
const AFTER_ANSWER = 100

const FIRST_PAUSE = 3_000
const LONGEST_PAUSE = 30_000

/** What may have changed the next time, whatever stands in the form: the connection, the sign-in, the server. */
export const isPassing = ({ status }: Pick<Refusal, 'status'>): boolean =>
  status === 0 || status === 401 || status === 403 || status === 408 || status === 429 || status >= 500

/** How the form in this window stands to what is saved, from what the server answered to each save. */
export function useSaving(): Saving {
  const { config } = useConfig()
  const {
    collectionSlug,
    data,
    id,
    mostRecentVersionIsAutosaved,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { user } = useAuth()
  const { getFields, setBackgroundProcessing, setModified, submit } = useForm()
  const isModified = useFormModified()
  const [pending, setPending] = useState(0)
  const [refusal, setRefusal] = useState<Refusal>()
  const [hasSaved, setHasSaved] = useState(false)
  const [savedAt, setSavedAt] = useState(() => (data?.updatedAt ? Date.parse(data.updatedAt) : undefined))
  const attempts = useRef(0)
  const [fields, dispatchFields] = useAllFormFields()
  const changedSince = useRef<number>(undefined)
  const lastSent = useRef<Record<string, unknown>>(undefined)
  const collection = `${config.routes.api}/${collectionSlug}`
  const path = id ? `${collection}/${id}` : collection

  const save = useEffectEvent(async () => {
    if (!id || pending > 0) return
    setBackgroundProcessing(true)
    changedSince.current = undefined
    const saved = await submit({
      // By itself Payload takes what was sent for what stands there, though it may have been written on since.
      acceptValues: false,
      action: `${path}?autosave=true&depth=0&draft=true&fallback-locale=null`,
      context: { getDocPermissions: false, incrementVersionCount: !mostRecentVersionIsAutosaved },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setBackgroundProcessing(false)
    if (!saved?.res.ok || mostRecentVersionIsAutosaved) return
    setMostRecentVersionIsAutosaved(true)
    setUnpublishedVersionCount((count) => count + 1)
  })

  const hadWords = useRef(false)
  const began = useEffectEvent(() => {
    hadWords.current = isModified
    setPending((count) => count + 1)
  })
  const published = useRef<Record<string, unknown>>(undefined)
  const ended = useEffectEvent(({ isPublication, words }: Save, outcome: Outcome) => {
    setPending((count) => count - 1)
    if (isPublication) published.current = words
    else lastSent.current = words
    if (outcome.isSaved) {
      attempts.current = 0
      // Why something was not published is true until it is another thing.
      const isSame = published.current && !isPublication && isSameValues(words, published.current)
      setRefusal((known) => (known?.isPublication && isSame ? known : undefined))
      setHasSaved(true)
      // After a save that failed, Payload takes the next one for overtaken by what was typed meanwhile.
      if (isSameValues(words, reduceFieldsToValues(getFields(), true))) setModified(false)
      for (const change of addedByServer(words, outcome.document, getFields()))
        dispatchFields({ type: 'UPDATE', ...change })
      setSavedAt(Date.now())
      return
    }
    attempts.current += 1
    setRefusal({ ...outcome, isPublication })
    if (hadWords.current) setTimeout(() => setModified(true), AFTER_ANSWER)
  })
  useEffect(() => watchSaves({ path, began: () => began(), ended: (...heard) => ended(...heard) }), [path])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the form moves the time to save it.
  useEffect(() => {
    if (!isModified || !id || pending > 0) return
    const isOfWords = refusal && !refusal.isPublication
    if (isOfWords && isPassing(refusal)) return
    const values = reduceFieldsToValues(getFields(), true)
    if (isOfWords && lastSent.current && isSameValues(lastSent.current, values)) return
    changedSince.current ??= Date.now()
    const most = changedSince.current + AT_THE_LATEST - Date.now()
    const timer = setTimeout(() => void save(), Math.max(0, Math.min(AFTER_CHANGE, most)))
    return () => clearTimeout(timer)
  }, [fields, id, isModified, pending, refusal])

  /** Asks first whether it can work at all: who is signed in, and whether somebody answers. */
  const tryAgain = useEffectEvent(async () => {
    const answer = await fetch(`${config.routes.api}/users/me?depth=0&select[email]=true`, {
      cache: 'no-store',
      credentials: 'same-origin',
    }).catch(() => undefined)
    const me = answer?.ok ? ((await answer.json()) as { user: { id: string } | null }).user : undefined
    if (me && me.id === user?.id) return save()
    attempts.current += 1
    setRefusal(
      (known) => known && { ...known, status: me === undefined ? (answer?.status ?? 0) : 401, problems: [] },
    )
  })

  useEffect(() => {
    if (!refusal || !isPassing(refusal) || refusal.isPublication || pending > 0) return
    // Who is not allowed may have been signed out, which is better known at once.
    const isFirst = attempts.current === 1 && (refusal.status === 401 || refusal.status === 403)
    const pause = isFirst ? 0 : Math.min(FIRST_PAUSE * 2 ** (attempts.current - 1), LONGEST_PAUSE)
    const timer = setTimeout(() => void tryAgain(), pause)
    const now = () => void tryAgain()
    addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', now)
    }
  }, [pending, refusal])

  const isSaving = pending > 0
  const isSaved = hasSaved && !isModified && !isSaving && (!refusal || refusal.isPublication)
  return { isModified, isSaved, isSaving, refusal, save, savedAt }
}
