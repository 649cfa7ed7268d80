import { asVisitor, linkFields, payload } from './reader'

const PER_PAGE = 24
/** An A to Z list is one page; beyond this it needs one for each letter. */
const MOST_LISTED = 2000

export async function articlePage(page: number) {
  return (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 0,
    limit: PER_PAGE,
    page,
    select: linkFields.articles,
    sort: ['-publishedAt', 'id'],
  })
}

export async function listed(
  collection: 'conditions' | 'symptoms' | 'treatments' | 'experts',
  limit = MOST_LISTED,
) {
  const { docs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit,
    pagination: false,
    select: linkFields[collection],
    sort: 'name',
  })
  return docs
}
