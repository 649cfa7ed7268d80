'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { KnownLink } from '@/src/links/store'
import type { Links } from '../endpoints/links'
import { answered, isFailing, summary } from './wording'
import './links.css'

/** Says beside the form which addresses of the published page do not answer. */
export const LinksPanel = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const links = useLinks(id && `${collectionSlug}/${id}`, lastUpdateTime)
  if (!links || links.length === 0) return null
  const { closed, failing, rest } = summary(links)
  return (
    <div className="field-type links-panel" data-is-failing={failing !== undefined}>
      <h2>Links</h2>
      {failing && <p>{failing}</p>}
      <List links={links.filter(isFailing)} />
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {closed && (
        <details>
          <summary>{closed}</summary>
          <List links={links.filter(({ state }) => state === 'refused')} />
        </details>
      )}
    </div>
  )
}

const List = ({ links }: { links: KnownLink[] }) =>
  links.length > 0 && (
    <ul>
      {links.map((link) => (
        <li key={link.address}>
          <a href={link.address} rel="noreferrer" target="_blank">
            {link.address}
          </a>
          <span>{link.places.join(', ')}</span>
          <span>{answered(link)}</span>
        </li>
      ))}
    </ul>
  )

/** Asked for again each time the page is saved. */
function useLinks(page: string | number | undefined, savedAt: number): KnownLink[] | undefined {
  const { config } = useConfig()
  const [links, setLinks] = useState<KnownLink[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save is a reason to ask again.
  useEffect(() => {
    if (!page) return
    const asking = new AbortController()
    const load = async () => {
      const answer = await fetch(`${config.routes.api}/${page}/links`, {
        credentials: 'same-origin',
        signal: asking.signal,
      })
      if (answer.ok) setLinks(((await answer.json()) as Links).links)
    }
    // The form is no worse for not knowing.
    load().catch(() => {})
    return () => asking.abort()
  }, [page, config.routes.api, savedAt])
  return links
}
