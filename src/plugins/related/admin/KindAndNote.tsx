'use client'
import { useState } from 'react'
import { isKind, KINDS } from '@/collections/RelatedArticles/kinds'
import type { CuratedLink } from '../endpoints/links'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

type Props = { deeds: Deeds; isReadOnly: boolean; link: CuratedLink }

/** Why readers would go on to an article: in one of four ways, and in the words they see. */
export const KindAndNote = ({ deeds, isReadOnly, link }: Props) => {
  const { isBusy, perform } = useDeed()
  // What is being written. What is stored may change meanwhile, and takes nothing of it away.
  const [written, setWritten] = useState<string>()
  const note = written ?? link.note ?? ''
  const { title } = link.target
  const save = async () => {
    if (written === undefined || isBusy) return
    const isSame = written.trim() === (link.note ?? '')
    if (isSame || (await perform(() => deeds.change(link, { note: written.trim() })))) setWritten(undefined)
  }
  return (
    <div className="related-why">
      <select
        aria-label={`Why it is linked: ${title}`}
        disabled={isReadOnly || isBusy}
        onChange={({ target }) => {
          const kind = target.value
          if (isKind(kind)) void perform(() => deeds.change(link, { kind }))
        }}
        value={link.kind}
      >
        {Object.entries(KINDS).map(([kind, label]) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
      <input
        aria-label={`Reason shown to readers: ${title}`}
        disabled={isReadOnly}
        maxLength={160}
        onBlur={() => void save()}
        onChange={({ target }) => setWritten(target.value)}
        onKeyDown={(event) => {
          // Not the form of the article.
          if (event.key !== 'Enter') return
          event.preventDefault()
          void save()
        }}
        placeholder="A reason to read it, shown to readers"
        type="text"
        value={note}
      />
    </div>
  )
}
