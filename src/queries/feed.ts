import { asVisitor, linkFields, payload } from './reader'

const MOST_IN_FEED = 50

/** The newest articles with all that feeds tell of them. What is hidden from search engines is hidden here. */
export async function articlesForFeed() {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 1,
    limit: MOST_IN_FEED,
    pagination: false,
    populate: linkFields,
    select: {
      title: true,
      slug: true,
      summary: true,
      hero: true,
      authors: true,
      conditions: true,
      symptoms: true,
      treatments: true,
      language: true,
      publishedAt: true,
      updatedAt: true,
      seo: true,
    },
    sort: ['-publishedAt', 'id'],
    where: { 'seo.noindex': { not_equals: true } },
  })
  return docs
}
