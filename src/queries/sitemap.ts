import type { Where } from 'payload'
import type { PageCollection } from '@/src/content/pages'
import { asVisitor, payload } from './reader'

const BATCH = 1000

/** What search engines may list: articles say for themselves when not. */
const LISTED: Partial<Record<PageCollection, Where>> = { articles: { 'seo.noindex': { not_equals: true } } }

export type SitemapPage = { slug: string; updatedAt: string }

export async function countListed(collection: PageCollection): Promise<number> {
  const { totalDocs } = await (await payload()).count({
    collection,
    ...asVisitor,
    where: LISTED[collection] ?? {},
  })
  return totalDocs
}

/** Where the ids that begin with a digit begin, as an id that Payload takes for one. */
const firstId = (digit: string) =>
  digit === '0' ? '00000000-0000-0000-0000-000000000000' : `${digit}0000000-0000-4000-8000-000000000000`

/** The pages of a collection in batches, all of them or those whose ids begin with a hexadecimal digit. */
export async function* listedPages(
  collection: PageCollection,
  digit?: string,
): AsyncGenerator<SitemapPage[]> {
  const next = digit && digit !== 'f' ? (Number.parseInt(digit, 16) + 1).toString(16) : undefined
  const within: Where[] = next ? [{ id: { less_than: firstId(next) } }] : []
  for (let from: Where = { id: { greater_than_equal: firstId(digit ?? '0') } }; ; ) {
    const { docs } = await (await payload()).find({
      collection,
      ...asVisitor,
      depth: 0,
      limit: BATCH,
      pagination: false,
      select: { slug: true, updatedAt: true },
      sort: 'id',
      where: { and: [LISTED[collection] ?? {}, from, ...within] },
    })
    yield docs.flatMap(({ slug, updatedAt }) => (slug ? { slug, updatedAt } : []))
    const last = docs.at(-1)
    if (!last || docs.length < BATCH) return
    from = { id: { greater_than: last.id } }
  }
}
