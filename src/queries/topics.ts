import type { Where } from 'payload'
import type { TopicCollection } from '@/src/content/pages'
import { asVisitor, linkFields, payload, type Reader, theDocument } from './reader'

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

/** How many of anything a page shows that has a list of its own for the rest. */
const MOST_ON_PAGE = 12

/** The newest articles of some kind, and how many there are. */
export async function newestArticles(where: Where) {
  const { docs, totalDocs } = await (await payload()).find({
    collection: 'articles',
    ...asVisitor,
    depth: 0,
    limit: MOST_ON_PAGE,
    select: linkFields.articles,
    sort: ['-publishedAt', 'id'],
    where,
  })
  return { docs, total: totalDocs }
}

/** The first conditions of some kind by name, and how many there are. */
export async function firstConditions(where: Where) {
  const { docs, totalDocs } = await (await payload()).find({
    collection: 'conditions',
    ...asVisitor,
    depth: 0,
    limit: MOST_ON_PAGE,
    select: linkFields.conditions,
    sort: ['name', 'id'],
    where,
  })
  return { docs, total: totalDocs }
}

/** Which articles are about a topic. */
export const about = (collection: TopicCollection, id: string): Where => ({ [collection]: { equals: id } })

/** Which conditions come with a symptom, or are treated or found by a treatment. */
export const CONDITIONS_OF = {
  symptoms: (id: string): Where => ({ 'symptoms.symptom': { equals: id } }),
  treatments: (id: string): Where => ({
    or: [{ 'treatments.treatment': { equals: id } }, { 'tests.treatment': { equals: id } }],
  }),
} as const
