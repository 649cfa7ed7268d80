'use client'
import { type KeyboardEvent, useState } from 'react'
import { isKind, KINDS } from '@/collections/RelatedArticles/kinds'
import type { CuratedLink } from '../endpoints/links'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

type Props = { deeds: Deeds; isReadOnly: boolean; link: CuratedLink }

/** What is being written, and what stood there before. */
type Written = { text: string; over: string }

/** Why readers would go on to an article: in one of four ways, and in the words they see. */
export const KindAndNote = ({ deeds, isReadOnly, link }: Props) => {
  const { isBusy, perform } = useDeed()
  // What is stored may change meanwhile, and takes nothing of it away.
  const [written, setWritten] = useState<Written>()
  const { title } = link.target
  const stored = link.note ?? ''
  if (isReadOnly)
    return (
      <small>
        {KINDS[link.kind]}
        {stored && `: ${stored}`}
      </small>
    )

  const text = written?.text.trim()
  // Of somebody else, who is not to be overwritten unseen.
  const isOvertaken = written !== undefined && stored !== written.over && stored !== text
  const save = async () => {
    if (text === undefined || isBusy) return
    if (text === stored || (await perform(() => deeds.change(link, { note: text })))) setWritten(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setWritten(undefined)
    // Not the form of the article.
    if (event.key !== 'Enter') return
    event.preventDefault()
    void save()
  }
  return (
    <div className="related-why">
      <select
        aria-label={`Why it is linked: ${title}`}
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
        maxLength={160}
        onBlur={() => !isOvertaken && void save()}
        onChange={({ target }) => setWritten({ text: target.value, over: written?.over ?? stored })}
        onKeyDown={onKeyDown}
        placeholder="A reason to read it, shown to readers"
        type="text"
        value={written?.text ?? stored}
      />
      {isOvertaken && (
        <small role="status">
          {stored
            ? `Somebody else wrote “${stored}” meanwhile.`
            : 'Somebody else took the reason away meanwhile.'}{' '}
          Enter puts yours in its place, Escape leaves it as it is.
        </small>
      )}
    </div>
  )
}
