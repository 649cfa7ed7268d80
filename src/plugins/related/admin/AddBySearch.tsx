'use client'
import { useConfig, useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { send } from '@/src/admin/send'
import type { CuratedLink, Links } from '../endpoints/links'
import type { FoundArticles } from '../endpoints/search'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { LanguageMark } from './LanguageMark'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

const PAUSE = 300

type Props = { article: string; deeds: Deeds; links: readonly CuratedLink[]; may: Links['may'] }

/** Links any article, published or not, by a part of its title. */
export const AddBySearch = ({ article, deeds, links, may }: Props) => {
  const { isBusy, perform } = useDeed()
  const [query, setQuery] = useState('')
  const { answer, isFailed } = useFound(article, useDebounce(query.trim(), PAUSE))
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
      <h2 id="related-add">Add another article</h2>
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
        {isFailed && <p className="related-none">The server could not be reached. Type again.</p>}
        {answer?.found.length === 0 && <p className="related-none">No article has this in its title.</p>}
        {answer?.found.map(({ id, isLive, language, title }) => {
          const state = byTarget.get(id)?.state
          const isLinked = state !== undefined && state !== 'dismissed'
          return (
            <div className="related-row" key={id}>
              <div className="related-what">
                <ArticleLink id={id} title={title} />
                {!isLive && <b className="related-mark related-unseen">Not published</b>}
                <LanguageMark language={language} />
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
        {answer?.isMore && <p className="related-none">There are more. Type more of the title.</p>}
      </div>
    </section>
  )
}

/** Articles by a part of their title, or nothing where none is asked for. */
function useFound(article: string, title: string): { answer?: FoundArticles; isFailed: boolean } {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<FoundArticles>()
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    if (title.length < 2) {
      setAnswer(undefined)
      setFailed(false)
      return
    }
    const asking = new AbortController()
    const ask = async () => {
      const url = `${config.routes.api}/articles/${article}/related/search?${new URLSearchParams({ title })}`
      const response = await send('GET', url, undefined, asking.signal)
      setAnswer(response.ok ? await response.json() : undefined)
      setFailed(!response.ok)
    }
    ask().catch(() => {
      if (asking.signal.aborted) return
      setAnswer(undefined)
      setFailed(true)
    })
    return () => asking.abort()
  }, [article, config.routes.api, title])
  return { answer, isFailed }
}
