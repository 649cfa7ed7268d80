import { linksIn } from '@/src/richtext/linksIn'
import { checkable } from './checkable'
import type { Linking } from './linking'

/** An address that a page leads to, and where in it, in words for its editors. */
export type Use = { address: string; place: string }

/** Every address outside of this site, once for each place. */
export function addressesOf(page: Linking, siteURL: string): Use[] {
  const found = [...ofSources(page), ...ofTexts(page), ...ofQuestions(page)]
  const uses = new Map<string, Use>()
  for (const { address: written, place } of found) {
    const address = checkable(written, siteURL)
    if (address) uses.set(`${place} ${address}`, { address, place })
  }
  return [...uses.values()]
}

/** The texts of a page as its form calls them. */
const TEXTS = {
  body: 'Text',
  overview: 'Overview',
  whenToGetHelp: 'When to get help',
  benefits: 'Benefits',
  harms: 'Harms',
} as const satisfies Partial<Record<keyof Linking, string>>

const ofTexts = (page: Linking) =>
  Object.entries(TEXTS).flatMap(([text, place]) =>
    linksIn(page[text as keyof typeof TEXTS]).map((address) => ({ address, place })),
  )

const ofQuestions = ({ faqs }: Linking) =>
  (faqs ?? []).flatMap(({ answer }, index) =>
    linksIn(answer).map((address) => ({ address, place: `Question ${index + 1}` })),
  )

const ofSources = ({ sources }: Linking) =>
  (sources ?? []).flatMap(({ doi, url }, index) =>
    [url, doi && doiAddress(doi)].map((address) => ({ address, place: `Source ${index + 1}` })),
  )

/** DOIs hold characters that mean something else in an address, “<” or “#” for example. */
const doiAddress = (doi: string) => `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
