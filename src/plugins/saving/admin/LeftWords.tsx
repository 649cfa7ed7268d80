'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { createPortal } from 'react-dom'
import { SideBySide } from '@/src/admin/SideBySide'
import { NOTICES } from './notices'
import type { useRestored } from './useRestored'
import { timeOf } from './wording'

type Props = Omit<ReturnType<typeof useRestored>, 'hasLooked'> & {
  /** The form that they belong to: there may be another one behind it. */
  form: Element | null
}

/** Tells of words that were typed earlier and not saved, above the form. */
export const LeftWords = ({ accept, discard, form, found, restore, undo }: Props) => {
  const { config } = useConfig()
  const { collectionSlug, docConfig, id } = useDocumentInfo()
  const heading = useId()
  if (!found) return null
  const { became, copy, is, saved } = found
  const place = form?.querySelector(`.${NOTICES}`)
  if (!place) return null
  return createPortal(
    <section aria-labelledby={heading} className="left-words" role="status">
      {is === 'restored' ? (
        <>
          <h2 id={heading}>Your words are back</h2>
          <p>What you typed until {timeOf(copy.at)} had not been saved. It stands in the form again.</p>
          <div className="left-words-buttons">
            <Button onClick={accept} size="small">
              Keep it
            </Button>
            <Button buttonStyle="secondary" onClick={() => void undo(found)} size="small">
              Discard it and put back what was saved
            </Button>
          </div>
        </>
      ) : (
        <>
          <h2 id={heading}>You have words here that are not saved</h2>
          <p>
            They were typed until {timeOf(copy.at)} in this browser.{' '}
            {became
              ? 'The form they were typed into was saved, but did not hear of it.'
              : id
                ? 'The page was saved since by somebody else, or in another window.'
                : 'The form they were typed into was new, and never saved.'}
          </p>
          {docConfig && (
            <SideBySide
              fields={docConfig.fields}
              mine={{ title: `Yours, ${timeOf(copy.at)}`, values: copy.values }}
              theirs={{ title: 'What is saved', values: saved }}
            />
          )}
          <div className="left-words-buttons">
            {became ? (
              <Button
                el="anchor"
                size="small"
                url={`${config.routes.admin}/collections/${collectionSlug}/${became}`}
              >
                Go on where they belong
              </Button>
            ) : (
              <Button onClick={() => void restore(copy)} size="small">
                Put mine in the form
              </Button>
            )}
            <Button buttonStyle="secondary" onClick={() => void discard(copy)} size="small">
              Discard mine
            </Button>
          </div>
        </>
      )}
    </section>,
    place,
  )
}
