import type { Where } from 'payload'
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
      kind: true,
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
    },
  })
  return docs[0]
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
