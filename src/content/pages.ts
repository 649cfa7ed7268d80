/** The collections whose documents have a page of their own, and where it is. */
export const PAGE_COLLECTIONS = ['articles', 'conditions', 'symptoms', 'treatments', 'experts'] as const
export type PageCollection = (typeof PAGE_COLLECTIONS)[number]

export const isPageCollection = (slug: string): slug is PageCollection =>
  PAGE_COLLECTIONS.some((collection) => collection === slug)

export const pagePath = (collection: PageCollection, slug: string): string => `/${collection}/${slug}`

/** In lists from A to Z, names that begin with none of these letters stand under this. */
export const OTHER_LETTER = '0'

/** The collections of medical concepts, which have names and are written about. */
export const TOPIC_COLLECTIONS = ['conditions', 'symptoms', 'treatments'] as const
export type TopicCollection = (typeof TOPIC_COLLECTIONS)[number]

/** What an expert has to do with pages, in the order in which readers are told, and where those are kept. */
export const WORKS = {
  written: 'articles',
  reviewed: 'articles',
  'reviewed-conditions': 'conditions',
  'reviewed-symptoms': 'symptoms',
  'reviewed-treatments': 'treatments',
  quoted: 'articles',
} as const satisfies Record<string, PageCollection>
export type Work = keyof typeof WORKS
export const KINDS_OF_WORK = Object.keys(WORKS) as Work[]
