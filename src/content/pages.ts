/** The collections whose documents have a page of their own, and where it is. */
export const PAGE_COLLECTIONS = ['articles', 'conditions', 'symptoms', 'treatments', 'experts'] as const
export type PageCollection = (typeof PAGE_COLLECTIONS)[number]

export const isPageCollection = (slug: string): slug is PageCollection =>
  PAGE_COLLECTIONS.some((collection) => collection === slug)

export const pagePath = (collection: PageCollection, slug: string): string => `/${collection}/${slug}`
