import type { Where } from 'payload'
import type { TopicCollection } from '@/src/content/pages'
import { asVisitor, linkFields, payload, type Reader, theDocument } from './reader'

const MOST_ARTICLES = 30
const MOST_CONDITIONS = 30

export async function conditionBySlug(reader: Reader, slug: string) {
  const { docs } = await (await payload()).find({
    collection: 'conditions',
    ...theDocument(reader, slug),
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      name: true,
      medicalName: true,
      slug: true,
      synonyms: true,
      summary: true,
      overview: true,
      codes: true,
      causes: true,
      riskFactors: true,
      symptoms: true,
      tests: true,
      treatments: true,
      redFlags: true,
      bodyParts: true,
      lastReviewedAt: true,
      reviewedBy: true,
      nextReviewAt: true,
      updatedAt: true,
    },
  })
  return docs[0]
}

export async function symptomBySlug(reader: Reader, slug: string) {
  const { docs } = await (await payload()).find({
    collection: 'symptoms',
    ...theDocument(reader, slug),
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      name: true,
      medicalName: true,
      slug: true,
      synonyms: true,
      summary: true,
      overview: true,
      whenToGetHelp: true,
      helpLevel: true,
      kind: true,
      lastReviewedAt: true,
      reviewedBy: true,
      nextReviewAt: true,
      updatedAt: true,
    },
  })
  return docs[0]
}

export async function treatmentBySlug(reader: Reader, slug: string) {
  const { docs } = await (await payload()).find({
    collection: 'treatments',
    ...theDocument(reader, slug),
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      name: true,
      medicalName: true,
      slug: true,
      synonyms: true,
      summary: true,
      overview: true,
      benefits: true,
      harms: true,
      kind: true,
      lastReviewedAt: true,
      reviewedBy: true,
      nextReviewAt: true,
      updatedAt: true,
    },
  })
  return docs[0]
}

/** How many a topic’s own page shows; the rest stands in a list of its own. */
export const MOST_ON_TOPIC = 12

/** The newest articles about a topic, and how many there are. */
export async function articlesAbout(collection: TopicCollection, id: string) {
  const { docs, totalDocs } = await (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 0,
    limit: MOST_ON_TOPIC,
    select: linkFields.articles,
    sort: ['-publishedAt', 'id'],
    where: { [collection]: { equals: id } },
  })
  return { docs, total: totalDocs }
}

export async function articlesWhere(where: Where, limit = MOST_ARTICLES) {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 0,
    limit,
    pagination: false,
    select: linkFields.articles,
    sort: '-publishedAt',
    where,
  })
  return docs
}

export async function conditionsWhere(where: Where) {
  const { docs } = await (await payload()).find({
    collection: 'conditions',
    ...asVisitor,
    depth: 0,
    limit: MOST_CONDITIONS,
    pagination: false,
    select: linkFields.conditions,
    sort: 'name',
    where,
  })
  return docs
}
