'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { isKind, KINDS, type Kind } from '@/collections/RelatedArticles/kinds'
import type { Begun } from '../endpoints/begin'
import type { Links } from '../endpoints/links'
import { ArticleLink } from './ArticleLink'
import type { Deeds } from './useLinks'

/** Starts a new article that is related to this one, without leaving the form. */
export const BeginArticle = ({ deeds, may }: { deeds: Deeds; may: Links['may'] }) => {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<Kind>('nextStep')
  const [leadsBack, setLeadsBack] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [begun, setBegun] = useState<Begun>()
  const begin = async () => {
    if (!title.trim() || isBusy) return
    setBusy(true)
    const result = await deeds
      .begin({ title, kind, leadsBack })
      .catch(() => 'The server could not be reached. Try again.')
    setBusy(false)
    if (typeof result === 'string') {
      toast.error(result)
      return
    }
    setBegun(result)
    setTitle('')
  }
  return (
    <section aria-labelledby="related-begin">
      <h2 id="related-begin">Start a new article related to this one</h2>
      <p className="related-hint">
        It begins as a draft about the same conditions, symptoms and treatments. Its links show on both pages
        once it is published{may === 'propose' && ' and an editor has accepted them'}.
      </p>
      <div className="related-begin">
        <input
          aria-label="Title of the new article"
          maxLength={120}
          onChange={({ target }) => setTitle(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void begin()
          }}
          placeholder="Its title"
          type="text"
          value={title}
        />
        <select
          aria-label="Why readers would go on to it"
          onChange={({ target }) => isKind(target.value) && setKind(target.value)}
          value={kind}
        >
          {Object.entries(KINDS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label>
          <input checked={leadsBack} onChange={() => setLeadsBack(!leadsBack)} type="checkbox" /> It leads
          back here
        </label>
        <Button disabled={isBusy || !title.trim()} onClick={() => void begin()} size="small">
          Start
        </Button>
      </div>
      {begun && (
        <p aria-live="polite">
          Started: <ArticleLink {...begun} />
        </p>
      )}
    </section>
  )
}
