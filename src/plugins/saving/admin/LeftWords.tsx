'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { createPortal } from 'react-dom'
import { SideBySide } from '@/src/admin/SideBySide'
import { NOTICES } from './notices'
import type { useRestored } from './useRestored'
import { timeOf } from './wording'

/** Tells of words that were typed earlier and not saved, above the form. */
export const LeftWords = ({ discard, found, restore }: Omit<ReturnType<typeof useRestored>, 'hasLooked'>) => {
  const { docConfig, id } = useDocumentInfo()
  const heading = useId()
  if (!found) return null
  const { copy, is, saved } = found
  const place = document.querySelector(`.${NOTICES}`)
  if (!place) return null
  return createPortal(
    <section aria-labelledby={heading} className="left-words" role="status">
      {is === 'restored' ? (
        <>
          <h2 id={heading}>Your words are back</h2>
          <p>What you typed until {timeOf(copy.at)} had not been saved. It stands in the form again.</p>
          <Button
            buttonStyle="secondary"
            onClick={() => void discard(copy).then(() => window.location.reload())}
            size="small"
          >
            Discard it and load what is saved
          </Button>
        </>
      ) : (
        <>
          <h2 id={heading}>You have words here that are not saved</h2>
          <p>
            They were typed until {timeOf(copy.at)} in this browser.{' '}
            {id
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
            <Button onClick={() => void restore(copy)} size="small">
              Put mine in the form
            </Button>
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
