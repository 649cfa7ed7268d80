'use client'
import {
  Button,
  ConfirmationModal,
  SaveButton,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormFields,
  useHotkey,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { INSTEAD } from '@/collections/Withdrawals/instead'
import { isUuid } from '@/src/content/uuid'
import { POINTERS, REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/src/governance/subject'
import './saveNotice.css'

/** Says what it does: a new notice takes its page from readers, one that stands is only worded anew. */
export const SaveNotice = () => {
  const { id } = useDocumentInfo()
  return id ? <SaveButton label="Save notice" /> : <Withdraw />
}

const MODAL = 'withdraw-page'

function Withdraw() {
  const { openModal } = useModal()
  const { submit } = useForm()
  const page = useNamed(POINTERS)
  const instead = useNamed(INSTEAD)
  const reason = useFormFields(([fields]) => fields.reason?.value)
  const isComplete = page !== undefined && typeof reason === 'string' && reason.trim() !== ''
  // What is missing is said at its field, and asked about is what can be done.
  const ask = () => (isComplete ? openModal(MODAL) : void submit())
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    ask()
  })
  return (
    <>
      <Button id="action-save" onClick={ask} size="medium" type="button">
        Withdraw page
      </Button>
      {page && (
        <ConfirmationModal
          body={
            <div className="withdraw-question">
              <p>
                Readers will not find the {page.noun} {page.title && <b>“{page.title}”</b>} any more. At its
                address they will read that it was withdrawn, and this:
              </p>
              <blockquote>{String(reason)}</blockquote>
              <p>{instead ? `They are led on to “${instead.title}”.` : 'They are led to no other page.'}</p>
            </div>
          }
          cancelLabel="Leave it"
          confirmLabel="Withdraw page"
          heading="Take this page down now?"
          modalSlug={MODAL}
          onConfirm={async () => {
            await submit()
          }}
        />
      )}
    </>
  )
}

type Named = { noun: string; title: string }

/** The page that one of some fields leads to, by the title that readers know once that is found. */
function useNamed(fields: Record<ReviewedCollection, string>): Named | undefined {
  const { config } = useConfig()
  const [found, setFound] = useState<{ id: string; title: string }>()
  const collection = useFormFields(([state]) =>
    REVIEWED_COLLECTIONS.find((one) => isUuid(state[fields[one]]?.value)),
  )
  const id = useFormFields(([state]) => collection && state[fields[collection]]?.value)

  useEffect(() => {
    if (!collection || !isUuid(id)) return
    const asking = new AbortController()
    const load = async () => {
      const answer = await fetch(`${config.routes.api}/${collection}/${id}?depth=0`, {
        credentials: 'same-origin',
        signal: asking.signal,
      })
      const { name, title } = (answer.ok ? await answer.json() : {}) as { name?: string; title?: string }
      setFound({ id, title: title ?? name ?? '' })
    }
    // It is asked about all the same.
    load().catch(() => {})
    return () => asking.abort()
  }, [collection, config.routes.api, id])

  if (!collection) return undefined
  return { noun: POINTERS[collection], title: found && found.id === id ? found.title : '' }
}
