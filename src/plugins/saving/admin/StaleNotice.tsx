'use client'
import { Button, useAuth, useConfig, useDocumentInfo, useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useId } from 'react'
import { SideBySide } from '@/src/admin/SideBySide'
import { dropCopy } from './copies'
import { NOTICES } from './notices'
import { PAUSE } from './useCopy'
import { useOpenForm } from './useOpenForm'
import { useRefusal } from './useRefusal'
import './staleNotice.css'

/** Says at the top of the form that somebody else has saved meanwhile, and keeps what was typed until it is saved. */
export const StaleNotice: TextFieldClientComponent = ({ path }) => {
  const { collectionSlug, docConfig, id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { getFields, submit } = useForm()
  const { errorMessage, setValue, valid, value } = useField<string>({ path })
  const form = useOpenForm()
  const { loadTheirs, refusal, theirs } = useRefusal(valid ? undefined : errorMessage)
  const heading = useId()

  // Later than the form itself, which puts what the server sent in place of all else when it is set up.
  useEffect(() => {
    const naming = setTimeout(() => form && value !== form && setValue(form, true))
    return () => clearTimeout(naming)
  }, [form, setValue, value])

  // Words that were left in the browser are told of here, too.
  if (!refusal) return <div className={NOTICES} />
  const saveMine = async () => {
    // What was saved since nobody here has read: it is shown first.
    const newest = await loadTheirs().catch(() => undefined)
    if (newest?.updatedAt !== theirs?.updatedAt) return
    await submit({
      action: `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft', updatedAt: theirs?.updatedAt },
      skipValidation: true,
    })
  }
  const discardMine = async () => {
    // What was typed just now is kept by then, and not after it was dropped.
    await new Promise((kept) => setTimeout(kept, 2 * PAUSE))
    if (form && user)
      await dropCopy({ document: `${collectionSlug}/${id}`, form, user: String(user.id) }).catch(() => {})
    window.location.reload()
  }
  return (
    <section aria-labelledby={heading} className="stale-notice" role="alert">
      <h2 id={heading}>This page was saved meanwhile</h2>
      <p>{refusal}</p>
      <p>
        What you typed is still here, and not saved.{' '}
        <a href={`/preview/${collectionSlug}/${id}`} rel="noreferrer" target="_blank">
          Read the page as it was saved
        </a>
        . If you save yours, the other stays under <i>Versions</i>.
      </p>
      {theirs && docConfig && (
        <SideBySide
          fields={docConfig.fields}
          mine={{ title: 'Yours', values: reduceFieldsToValues(getFields(), true) }}
          theirs={{ title: 'What is saved', values: theirs }}
        />
      )}
      <div className="stale-notice-buttons">
        <Button disabled={!theirs} onClick={() => void saveMine()} size="small">
          Save mine as the newest version
        </Button>
        <Button buttonStyle="secondary" onClick={() => void discardMine()} size="small">
          Discard mine and load the other
        </Button>
      </div>
    </section>
  )
}
