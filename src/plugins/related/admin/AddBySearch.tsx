'use client'
import { useConfig, useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { CuratedLink, Links } from '../endpoints/links'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

const MOST = 8
const PAUSE = 300

type Found = { id: string; title: string; publishedAt?: string | null }
type Props = { article: string; deeds: Deeds; links: readonly CuratedLink[]; may: Links['may'] }

/** Links any article, published or not, by a part of its title. */
export const AddBySearch = ({ article, deeds, links, may }: Props) => {
  const { isBusy, perform } = useDeed()
  const [query, setQuery] = useState('')
  const found = useFound(useDebounce(query.trim(), PAUSE))
  const byTarget = new Map(links.map((link) => [link.target.id, link]))
  const add = (id: string, title: string) => {
    const link = byTarget.get(id)
    void perform(
      () => (link ? deeds.change(link, { state: 'accepted' }) : deeds.link(id, 'accepted')),
      `“${title}” is ${may === 'decide' ? 'linked' : 'proposed'}.`,
    )
  }
  return (
    <section aria-labelledby="related-add">
      <h3 id="related-add">Add another article</h3>
      <input
        aria-labelledby="related-add"
        className="related-search"
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        placeholder="A part of its title"
        type="search"
        value={query}
      />
      <div aria-live="polite">
        {found?.length === 0 && <p className="related-none">No article has this in its title.</p>}
        {found?.map(({ id, publishedAt, title }) => {
          const state = byTarget.get(id)?.state
          const isLinked = state !== undefined && state !== 'dismissed'
          return (
            <div className="related-row" key={id}>
              <div className="related-what">
                <ArticleLink id={id} title={title || 'Without a title'} />
                {!publishedAt && <b className="related-mark related-unseen">Draft</b>}
                {state === 'dismissed' && <small>Dismissed before.</small>}
              </div>
              <div className="related-acts">
                {id !== article && !isLinked && (may === 'decide' || state === undefined) && (
                  <Act disabled={isBusy} isMain of={title} onClick={() => add(id, title)}>
                    {may === 'decide' ? 'Add' : 'Propose'}
                  </Act>
                )}
                {id === article && <small>This article</small>}
                {isLinked && <small>{state === 'suggested' ? 'Proposed' : 'Linked'}</small>}
              </div>
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** Articles by a part of their title, or nothing where none is asked for. */
function useFound(query: string): Found[] | undefined {
  const { config } = useConfig()
  const [found, setFound] = useState<Found[]>()
  useEffect(() => {
    if (query.length < 2) {
      setFound(undefined)
      return
    }
    const asking = new AbortController()
    const ask = async () => {
      const parameters = new URLSearchParams({
        depth: '0',
        draft: 'true',
        limit: String(MOST),
        pagination: 'false',
        'select[title]': 'true',
        'select[publishedAt]': 'true',
        'where[title][like]': query,
      })
      const answer = await fetch(`${config.routes.api}/articles?${parameters}`, {
        credentials: 'same-origin',
        signal: asking.signal,
      })
      if (answer.ok) setFound(((await answer.json()) as { docs: Found[] }).docs)
    }
    ask().catch(() => {})
    return () => asking.abort()
  }, [config.routes.api, query])
  return found
}
