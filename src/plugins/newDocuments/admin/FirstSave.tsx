'use client'
import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { messageOf, send } from '@/src/admin/send'
import { OPEN_FORM } from '@/src/content/openForm'
import './firstSave.css'

/** How long a form holds words before there is a document for them, in milliseconds, and until it is tried again. */
const AT_FIRST = 500
const AGAIN = 5000

/** Answers by which the server says that it takes no document from whoever asks, whatever stands in it. */
const REFUSED_TO_ALL: ReadonlySet<number> = new Set([401, 403])

/** The document that an answer says was made, now or by an earlier save of the same form that nobody heard of. */
async function documentIn(answer: Response): Promise<string | undefined> {
  const body = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as {
    doc?: { id: string }
    errors?: { data?: { document?: string } }[]
  }
  return body.doc?.id ?? body.errors?.[0]?.data?.document
}

/**
 * Makes a document of a new form as soon as somebody has typed. Then it saves the form once as each later save
 * does, with what was typed meanwhile: that fills in what the server adds, and says at the field what is refused.
 */
export function FirstSave({ onCreated }: { onCreated: (id: string) => void }) {
  const { collectionSlug, id, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const { getData, setBackgroundProcessing, submit } = useForm()
  const isModified = useFormModified()
  const [failures, setFailures] = useState(0)
  const [problem, setProblem] = useState<string>()
  const api = `${config.routes.api}/${collectionSlug}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the form holds is read when it is sent.
  useEffect(() => {
    if (id || !isModified) return
    const waiting = setTimeout(() => void create(), failures === 0 ? AT_FIRST : AGAIN)
    return () => clearTimeout(waiting)
  }, [failures, id, isModified])

  async function create() {
    try {
      const answer = await createFrom(getData())
      const document = await documentIn(answer)
      if (document) {
        setProblem(undefined)
        onCreated(document)
        return
      }
      setProblem(await messageOf(answer))
    } catch {
      setProblem('The server does not answer.')
    }
    setFailures((count) => count + 1)
  }

  /**
   * A form whose first answer was lost has its document, and goes on with it. Words that the server refuses must not
   * keep the others from being saved: the next save says which those are.
   */
  async function createFrom(data: Data): Promise<Response> {
    const address = `${api}?autosave=true&depth=0&draft=true`
    const answer = await send('POST', address, { ...data, _status: 'draft' })
    const isAboutWords = answer.status >= 400 && answer.status < 500 && !REFUSED_TO_ALL.has(answer.status)
    if (!isAboutWords || (await documentIn(answer))) return answer
    return send('POST', address, { [OPEN_FORM]: data[OPEN_FORM], _status: 'draft' })
  }

  const isNew = useRef(true)
  useEffect(() => {
    if (!id || !isNew.current) return
    isNew.current = false
    const saveAll = async () => {
      // By this the form knows that what is typed meanwhile is still to be saved.
      setBackgroundProcessing(true)
      const saved = await submit({
        acceptValues: false,
        action: `${api}/${id}?autosave=true&depth=0&draft=true&fallback-locale=null`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
      setBackgroundProcessing(false)
      if (!saved?.res.ok) return
      setMostRecentVersionIsAutosaved(true)
      setUnpublishedVersionCount((count) => count + 1)
    }
    void saveAll()
  }, [api, id, setBackgroundProcessing, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount, submit])

  return (
    <p aria-live="polite" className="first-save">
      {!id && problem && `Not saved yet, tried again every few seconds: ${problem}`}
    </p>
  )
}
