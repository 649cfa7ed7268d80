'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { messageOf, send } from '@/src/admin/send'
import type { RelatedArticle } from '@/src/payload-types'
import type { Begun } from '../endpoints/begin'
import type { CuratedLink, Links } from '../endpoints/links'
import { standOf } from '../stand'

type Change = Partial<Pick<RelatedArticle, 'state' | 'kind' | 'note' | 'dismissReason'>>

/** What is told beside the link itself. */
type Asked = {
  /** Whether the system suggested it. */
  suggested?: true
  /** Whether what was dismissed before is dismissed by what the two say now. */
  again?: true
}

/** What may be done with the links of an article. Each gives what was wrong, or nothing. */
export type Deeds = {
  link: (target: string, state: RelatedArticle['state'], more?: Change & Asked) => Promise<string | undefined>
  linkBack: (target: string) => Promise<string | undefined>
  change: (link: CuratedLink, change: Change & Asked) => Promise<string | undefined>
  remove: (link: CuratedLink) => Promise<string | undefined>
  arrange: (links: readonly CuratedLink[]) => Promise<string | undefined>
  begin: (article: { title: string; kind: string; leadsBack: boolean }) => Promise<Begun | string>
}

const UNREACHABLE = 'The server could not be reached. Try again.'
const GONE = 'Somebody else removed it meanwhile. The list shows how things stand now.'

/**
 * The links of an article and what may be done with them. Whatever is done, the list is asked for again, and
 * so it is when somebody comes back to the page: another editor may have been at it.
 */
export function useLinks(article: string): {
  links: Links | undefined
  deeds: Deeds
  /** How often they were had, so that what comes of them can be asked for again. */
  turn: number
  /** Why they could not be had the last time. */
  problem: string | undefined
  reload: () => void
} {
  const { config } = useConfig()
  const { api } = config.routes
  const [links, setLinks] = useState<Links>()
  const [turn, setTurn] = useState(0)
  const [problem, setProblem] = useState<string>()
  // As the last answer has them, for what is done one after the other.
  const latest = useRef<Links>(undefined)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const load = useCallback(async () => {
    const answer = await fetch(`${api}/articles/${article}/related`, { credentials: 'same-origin' })
    if (!answer.ok) {
      setProblem(await messageOf(answer, 'The related articles could not be loaded.'))
      return
    }
    latest.current = await answer.json()
    setLinks(latest.current)
    setTurn((before) => before + 1)
    setProblem(undefined)
  }, [api, article])

  /** One after the other, so that nobody’s second deed meets their own first as if it were somebody else’s. */
  const inTurn = useCallback(<Result>(deed: () => Promise<Result>): Promise<Result> => {
    const turn = queue.current.then(deed)
    queue.current = turn.catch(() => {})
    return turn
  }, [])

  const reload = useCallback(() => void inTurn(load).catch(() => setProblem(UNREACHABLE)), [inTurn, load])

  useEffect(() => {
    reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  const doing = (deed: () => Promise<Response>) =>
    inTurn(async () => {
      const answer = await deed()
      const problem = answer.ok ? undefined : answer.status === 404 ? GONE : await messageOf(answer)
      // It is done, or not, whether or not the list can be asked for.
      await load().catch(() => {})
      return problem
    })

  const create = ({ again: _, suggested, ...data }: Change & Asked & { source: string; target: string }) =>
    doing(() => send('POST', `${api}/related-articles${suggested ? '?suggested=true' : ''}`, data))

  /** Only the link as it was seen: when another editor was first, that is told. */
  const asSeen = ({ id, ...link }: CuratedLink, more: Record<string, string> = {}) => {
    const known = latest.current?.links.find((one) => one.id === id) ?? link
    return `${api}/related-articles/${id}?${new URLSearchParams({ depth: '0', seen: standOf(known), ...more })}`
  }

  const deeds: Deeds = {
    link: (target, state, more) => create({ source: article, target, state, ...more }),
    linkBack: (target) => create({ source: target, target: article, state: 'accepted' }),
    change: (link, { again, suggested: _, ...change }) =>
      doing(() => send('PATCH', asSeen(link, again && { again: 'true' }), change)),
    remove: (link) => doing(() => send('DELETE', asSeen(link))),
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
      const arranging = doing(() => send('POST', `${api}/articles/${article}/related/order`, { links: ids }))
      // Nothing is in an order that the server was not told of.
      return arranging.catch((error: unknown) => {
        setLinks(latest.current)
        throw error
      })
    },
    begin: (wanted) =>
      inTurn(async () => {
        const answer = await send('POST', `${api}/articles/${article}/related/begin`, wanted)
        const result = answer.ok ? ((await answer.json()) as Begun) : await messageOf(answer)
        await load().catch(() => {})
        return result
      }),
  }
  return { links, deeds, turn, problem, reload }
}

const placeIn = (ids: readonly string[], { id }: CuratedLink) => {
  const place = ids.indexOf(id)
  return place < 0 ? ids.length : place
}
