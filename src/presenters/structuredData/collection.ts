import type { IndexView, Link, ListView } from '../viewModels'
import { absolute, common, type Nodes, type PageData, pageBase } from './page'

export const listGraph = (page: PageData, { items }: ListView): Nodes => collection(page, items)

/** Other names point to pages that the list has already. */
export const indexGraph = (page: PageData, { groups }: IndexView): Nodes =>
  collection(
    page,
    groups.flatMap(({ items }) => items.filter(({ see }) => see === undefined)),
  )

const collection = (page: PageData, items: readonly Link[]): Nodes => [
  { '@type': 'CollectionPage', ...pageBase(page), mainEntity: { '@id': `${page.url}#list` } },
  {
    '@type': 'ItemList',
    '@id': `${page.url}#list`,
    numberOfItems: items.length,
    itemListElement: items.map(({ href, label }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      url: absolute(page.siteURL, href),
    })),
  },
  ...common(page),
]
