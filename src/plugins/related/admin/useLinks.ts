'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { RelatedArticle } from '@/src/payload-types'
import type { Begun } from '../endpoints/begin'
import type { CuratedLink, Links } from '../endpoints/links'
import { messageOf, send } from './send'

type Change = Partial<Pick<RelatedArticle, 'state' | 'kind' | 'note' | 'dismissReason'>>

/** What may be done with the links of an article. Each gives what was wrong, or nothing. */
export type Deeds = {
  link: (target: string, state: RelatedArticle['state'], more?: Change) => Promise<string | undefined>
  linkBack: (target: string) => Promise<string | undefined>
  change: (link: CuratedLink, change: Change) => Promise<string | undefined>
  remove: (link: CuratedLink) => Promise<string | undefined>
  arrange: (links: readonly CuratedLink[]) => Promise<string | undefined>
  begin: (article: { title: string; kind: string; leadsBack: boolean }) => Promise<Begun | string>
}

const CHANGED =
  'Somebody else decided about this article meanwhile. The list shows how it stands now; decide again if you still want to.'

/**
 * The links of an article and what may be done with them. Whatever is done, the list is asked for again, and
 * so it is when somebody comes back to the page: another editor may have been at it.
 */
export function useLinks(article: string): { links: Links | undefined; deeds: Deeds } {
  const { config } = useConfig()
  const { api } = config.routes
  const [links, setLinks] = useState<Links>()

  const load = useCallback(async () => {
    const answer = await fetch(`${api}/articles/${article}/related`, { credentials: 'same-origin' })
    if (answer.ok) setLinks(await answer.json())
  }, [api, article])

  useEffect(() => {
    // The form is no worse for not knowing.
    const reload = () => void load().catch(() => {})
    reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [load])

  const doing = async (deed: () => Promise<Response>, isDone = async (_: Response) => true) => {
    const answer = await deed()
    const problem = answer.ok ? ((await isDone(answer)) ? undefined : CHANGED) : await messageOf(answer)
    await load()
    return problem
  }

  const create = (data: Change & { source: string; target: string }) =>
    doing(() => send('POST', `${api}/related-articles`, data))

  const deeds: Deeds = {
    link: (target, state, more) => create({ source: article, target, state, ...more }),
    linkBack: (target) => create({ source: target, target: article, state: 'accepted' }),
    // Only the link that was seen is changed: when another editor was first, there is none.
    change: ({ id, updatedAt }, change) =>
      doing(
        () =>
          send(
            'PATCH',
            `${api}/related-articles?depth=0&${new URLSearchParams({
              'where[and][0][id][equals]': id,
              'where[and][1][updatedAt][equals]': updatedAt,
            })}`,
            change,
          ),
        async (answer) => ((await answer.json()) as { docs: unknown[] }).docs.length > 0,
      ),
    remove: ({ id }) => doing(() => send('DELETE', `${api}/related-articles/${id}`)),
    arrange: (ordered) => {
      const ids = ordered.map(({ id }) => id)
      // At once in sight, and as it is stored a moment later.
      setLinks(
        (known) =>
          known && {
            ...known,
            links: known.links.toSorted((one, other) => placeIn(ids, one) - placeIn(ids, other)),
          },
      )
      return doing(() => send('POST', `${api}/articles/${article}/related/order`, { links: ids }))
    },
    begin: async (wanted) => {
      const answer = await send('POST', `${api}/articles/${article}/related/begin`, wanted)
      const result = answer.ok ? ((await answer.json()) as Begun) : await messageOf(answer)
      await load()
      return result
    },
  }
  return { links, deeds }
}

const placeIn = (ids: readonly string[], { id }: CuratedLink) => {
  const place = ids.indexOf(id)
  return place < 0 ? ids.length : place
}
