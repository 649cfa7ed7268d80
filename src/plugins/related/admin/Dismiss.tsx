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
  const choices = useRef<HTMLFieldSetElement>(null)
  // The button that was pressed is gone, and the keyboard must not be lost with it.
  useEffect(() => {
    if (isOpen) choices.current?.focus()
  }, [isOpen])
  const dismiss = async (because: string) => {
    if (!because.trim() || isBusy) return
    setBusy(true)
    const isDone = await onDismiss(because.trim())
    setBusy(false)
    if (isDone) setOpen(false)
  }
  if (!isOpen)
    return (
      <Act of={of} onClick={() => setOpen(true)}>
        Dismiss
      </Act>
    )
  return (
    <fieldset className="related-dismiss" ref={choices} tabIndex={-1}>
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
        placeholder="Another reason, then Enter"
        type="text"
        value={reason}
      />
      <Act of={of} onClick={() => setOpen(false)}>
        Keep it
      </Act>
    </fieldset>
  )
}
