import type { Where } from 'payload'
import { asVisitor, linkFields, payload } from './reader'

const PER_PAGE = 24
const MOST_LISTED = 12

const SORTS = {
  articles: ['-publishedAt', 'id'],
  conditions: ['name', 'id'],
  symptoms: ['name', 'id'],
  treatments: ['name', 'id'],
  experts: ['name', 'id'],
}

export type Listed = keyof typeof SORTS

/** One numbered page of articles, the newest first, or of others by name, where no other order is asked for. */
export async function pageOf(
  collection: Listed,
  page: number,
  { sort = SORTS[collection], where = {} }: { sort?: string[]; where?: Where } = {},
) {
  return (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: PER_PAGE,
    page,
    select: linkFields[collection],
    sort,
    where,
  })
}

/** The newest articles of all. */
export async function latestArticles(limit: number) {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 0,
    limit,
    pagination: false,
    select: linkFields.articles,
    sort: SORTS.articles,
  })
  return docs
}

/** What editors put on the start page, as far as it is published. */
export async function featuredArticles() {
  const { featured } = await (await payload()).findGlobal({
    slug: 'site',
    ...asVisitor,
    depth: 1,
    populate: linkFields,
    select: { featured: true },
  })
  return (featured ?? []).flatMap((article) => (typeof article === 'string' ? [] : article))
}

/** The first conditions or symptoms by name. */
export async function listed(collection: 'conditions' | 'symptoms') {
  const { docs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: MOST_LISTED,
    pagination: false,
    select: linkFields[collection],
    sort: 'name',
  })
  return docs
}
