'use client'
import { useEffect, useRef, useState } from 'react'
import { Act } from './Act'
import { REASONS } from './wording'

type Props = {
  of: string
  /** Gives whether it could be done. */
  onDismiss: (reason: string) => Promise<boolean>
}

/** Asks for the reason before a suggestion is dismissed. */
export const Dismiss = ({ of, onDismiss }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  // What was pressed is gone, and the keyboard must not be lost with it.
  useEffect(() => {
    if (isOpen !== wasOpen.current)
      place.current?.querySelector<HTMLElement>(isOpen ? 'fieldset' : 'button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const dismiss = async (because: string) => {
    if (!because.trim() || isBusy) return
    setBusy(true)
    const isDone = await onDismiss(because.trim())
    setBusy(false)
    if (isDone) setOpen(false)
  }
  return (
    <div ref={place}>
      {isOpen ? (
        <fieldset
          className="related-dismiss"
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
          tabIndex={-1}
        >
          <legend>Why not?</legend>
          {REASONS.map((one) => (
            <Act key={one} disabled={isBusy} of={of} onClick={() => void dismiss(one)}>
              {one}
            </Act>
          ))}
          <input
            aria-label={`Another reason: ${of}`}
            maxLength={300}
            onChange={({ target }) => setReason(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              void dismiss(reason)
            }}
            placeholder="Another reason"
            type="text"
            value={reason}
          />
          {reason.trim() && (
            <Act disabled={isBusy} isMain of={of} onClick={() => void dismiss(reason)}>
              Dismiss
            </Act>
          )}
          <Act of={of} onClick={() => setOpen(false)}>
            Keep it
          </Act>
        </fieldset>
      ) : (
        <Act of={of} onClick={() => setOpen(true)}>
          Dismiss
        </Act>
      )}
    </div>
  )
}
