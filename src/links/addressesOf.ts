import type { Article } from '@/src/payload-types'
import { checkable } from './checkable'

/** An address that an article leads to, and where in it, in words for its editors. */
export type Use = { address: string; place: string }

type Linking = Pick<Partial<Article>, 'body' | 'faqs' | 'sources'>

/** Every address outside of this site, once for each place. */
export function addressesOf({ body, faqs, sources }: Linking, siteURL: string): Use[] {
  const found = [
    ...(sources ?? []).flatMap(({ doi, url }, index) =>
      [url, doi && doiAddress(doi)].map((address) => ({ address, place: `Source ${index + 1}` })),
    ),
    ...linksIn(body).map((address) => ({ address, place: 'Text' })),
    ...(faqs ?? []).flatMap(({ answer }, index) =>
      linksIn(answer).map((address) => ({ address, place: `Question ${index + 1}` })),
    ),
  ]
  const uses = new Map<string, Use>()
  for (const { address: written, place } of found) {
    const address = checkable(written, siteURL)
    if (address) uses.set(`${place} ${address}`, { address, place })
  }
  return [...uses.values()]
}

/** DOIs hold characters that mean something else in an address, “<” or “#” for example. */
const doiAddress = (doi: string) => `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`

/** Where the links of rich text lead, those in blocks and in the texts of blocks included. */
function linksIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(linksIn)
  const isLink = 'type' in value && (value.type === 'link' || value.type === 'autolink')
  if (!isLink || !('fields' in value)) return inner
  const { fields } = value
  const leadsOut = typeof fields === 'object' && fields !== null && 'url' in fields
  return leadsOut && !('linkType' in fields && fields.linkType === 'internal')
    ? [fields.url, ...inner]
    : inner
}
