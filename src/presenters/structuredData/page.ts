import type { BreadcrumbList, Organization, Thing, WebSite } from 'schema-dts'
import type { Frame } from '../viewModels'

/** What every node of a page’s graph is hung on. */
export type PageData = {
  siteURL: string
  url: string
  frame: Frame
}

/** The nodes of one page, each with an id that stays the same from one edition to the next. */
export type Nodes = Thing[]

export const absolute = (siteURL: string, path: string): string => new URL(path, siteURL).href

export const publisherId = (siteURL: string) => `${siteURL}/#publisher`
export const siteId = (siteURL: string) => `${siteURL}/#site`

export const publisher = ({ frame, siteURL }: PageData): Organization => ({
  '@type': 'Organization',
  '@id': publisherId(siteURL),
  name: frame.siteName,
  url: `${siteURL}/`,
})

export const webSite = ({ frame, siteURL }: PageData): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(siteURL),
  name: frame.siteName,
  url: `${siteURL}/`,
  publisher: { '@id': publisherId(siteURL) },
})

export function breadcrumbs({ frame, siteURL, url }: PageData): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: frame.breadcrumbs.map(({ href, label }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: href ? absolute(siteURL, href) : url,
    })),
  }
}

/** What is the same for pages of every type. */
export const pageBase = ({ frame, siteURL, url }: PageData) => ({
  '@id': url,
  url,
  name: frame.heading,
  description: frame.description,
  inLanguage: frame.lang,
  isPartOf: { '@id': siteId(siteURL) },
  publisher: { '@id': publisherId(siteURL) },
  breadcrumb: { '@id': `${url}#breadcrumb` },
})

export const common = (page: PageData): Nodes => [breadcrumbs(page), webSite(page), publisher(page)]
