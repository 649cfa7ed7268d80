'use client'
import { Button, useAuth, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { goToField } from '@/src/admin/goToField'
import { OPEN_FORM } from '@/src/content/openForm'
import { FieldRefusals } from './FieldRefusals'
import { LeftWords } from './LeftWords'
import { useCopy } from './useCopy'
import { useRestored } from './useRestored'
import { type Refusal, type Saving, useSaving } from './useSaving'
import type { Problem } from './watchSaves'
import { reasonOf, timeOf } from './wording'
import './savedState.css'

/** Says in the head of the form whether what stands in it is saved, and if not, since when and why. */
export const SavedState = () => {
  const { collectionSlug, data, hasSavePermission, id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { user } = useAuth()
  const form = useFormFields(([fields]) => fields[OPEN_FORM]?.value)
  const saving = useSaving()
  const { isModified, isSaved, refusal } = saving
  const which =
    user && typeof form === 'string' && form
      ? { user: String(user.id), document: `${collectionSlug}/${id ?? 'new'}`, form }
      : undefined
  const { hasLooked, ...left } = useRestored(which)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const ownForm = place?.closest('form') ?? null
  useCopy(hasLooked ? which && { ...which, base: data?.updatedAt, title } : undefined, {
    isModified,
    isSaved,
  })
  if (!hasSavePermission) return null
  return (
    <div className="saved-state" ref={setPlace}>
      {refusal && <Refused form={ownForm} refusal={refusal} saving={saving} />}
      {(!refusal || refusal.isPublication) && <span>{stateOf(saving)}</span>}
      {refusal && ownForm && <FieldRefusals form={ownForm} problems={refusal.problems} />}
      <LeftWords {...left} form={ownForm} />
    </div>
  )
}

function stateOf({ isModified, isSaving, savedAt }: Saving): string {
  if (isSaving) return 'Saving …'
  if (isModified) return 'Not saved yet'
  return savedAt === undefined ? 'Nothing to save yet' : `Saved ${timeOf(savedAt)}`
}

type RefusedProps = { form: Element | null; refusal: Refusal; saving: Saving }

const Refused = ({ form, refusal, saving: { save, savedAt } }: RefusedProps) => {
  const what = refusal.isPublication ? 'Not published' : 'Not saved'
  const since = savedAt && !refusal.isPublication ? ` since ${timeOf(savedAt)}` : ''
  const reason = reasonOf(refusal)
  const isSaid = refusal.problems.some(({ message }) => message.startsWith(`${what}:`))
  return (
    <div className="saved-state-refused" role="alert">
      {!isSaid && (
        <strong>
          {what}
          {since}:{' '}
        </strong>
      )}
      {reason}
      {!reason && (
        <ul>
          {refusal.problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              <Reason {...problem} form={form} />
            </li>
          ))}
        </ul>
      )}
      {refusal.status === 401 && (
        <>
          {' '}
          <a href="/admin/login" rel="noreferrer" target="_blank">
            Sign in in another window
          </a>
          , and it is saved by itself.
        </>
      )}
      {!refusal.isPublication && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void save()} size="small">
          Try now
        </Button>
      )}
    </div>
  )
}

const Reason = ({ form, label, message, path }: Problem & { form: Element | null }) => (
  <>
    {label && `${label}: `}
    {message}{' '}
    {path && path !== OPEN_FORM && (
      <button
        className="saved-state-show"
        onClick={() => void goToField(path, form ?? document)}
        type="button"
      >
        Show
      </button>
    )}
  </>
)
