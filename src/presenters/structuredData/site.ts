import { common, type Nodes, type PageData, pageBase, siteId } from './page'

/** The start page, and how the site is searched. */
export const siteGraph = (page: PageData): Nodes => [
  { '@type': 'WebPage', ...pageBase(page), about: { '@id': siteId(page.siteURL) } },
  ...common(page),
]
