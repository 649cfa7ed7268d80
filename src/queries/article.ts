import { asVisitor, linkFields, payload, type Reader, theDocument } from './reader'

/** More related articles help nobody, and would be filler. */
const MOST_LINKS = 6

export async function articleBySlug(reader: Reader, slug: string) {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    ...theDocument(reader, slug),
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      title: true,
      slug: true,
      summary: true,
      hero: true,
      body: true,
      faqs: true,
      authors: true,
      sources: true,
      seo: true,
      language: true,
      publishedAt: true,
      lastReviewedAt: true,
      reviewedBy: true,
      nextReviewAt: true,
      changeLog: true,
      conditions: true,
      symptoms: true,
      treatments: true,
      updatedAt: true,
    },
  })
  return docs[0]
}

/** The links of an article that readers can follow, pinned ones first. */
export async function linksFrom(article: string) {
  const { docs } = await (await payload()).find({
    collection: 'related-articles',
    ...asVisitor,
    depth: 1,
    limit: MOST_LINKS,
    pagination: false,
    populate: linkFields,
    select: { kind: true, note: true, target: true },
    sort: ['-state', 'order', 'createdAt'],
    where: { source: { equals: article } },
  })
  return docs
}
