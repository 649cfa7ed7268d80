import type { RichText } from '@/src/richtext/build'

type Synonym = { term: string; kind: 'lay' | 'medical' | 'abbreviation' | 'misspelling' }
type Explained = { label: string; explanation: string }
type Code = { system: 'icd10' | 'icd11' | 'snomed' | 'mesh' | 'icpc2'; value: string }

export type ExpertSeed = {
  name: string
  slug: string
  honorific: string
  credentials: { award: string; body: string; registration: string }[]
  jobTitle: string
  specialties: string[]
  affiliation: string
  bio: RichText
  interests: string
}

type Named = {
  name: string
  medicalName?: string
  slug: string
  synonyms: Synonym[]
  summary: string
  overview: RichText
}

export type SymptomSeed = Named & {
  kind: 'symptom' | 'sign'
  whenToGetHelp: RichText
  helpLevel?: 'emergency'
}

export type TreatmentSeed = Named & {
  kind: 'therapy' | 'medicine' | 'procedure' | 'lifestyle' | 'test'
  benefits: RichText
  harms: RichText
}

export type ConditionSeed = Named & {
  bodyParts: string[]
  codes: Code[]
  causes: Explained[]
  riskFactors: Explained[]
  symptoms: { symptom: string; note?: string }[]
  tests: { treatment: string; note?: string }[]
  treatments: { treatment: string; note?: string }[]
  redFlags: { sign: string; action: string; level: 'emergency' | 'urgent' }[]
}

export type SourceSeed = {
  title: string
  publisher: string
  kind: 'guideline' | 'systematicReview' | 'study' | 'reference' | 'patientInformation' | 'other'
  url: string
  doi?: string
  publishedOn?: string
  accessedOn: string
}

export type ArticleSeed = {
  title: string
  slug: string
  summary: string
  hero?: string
  body: RichText
  faqs: { question: string; answer: RichText }[]
  conditions: string[]
  symptoms: string[]
  treatments: string[]
  authors: string[]
  reviewedBy: string
  sources: SourceSeed[]
  seo: { title?: string; description: string }
  language: 'en'
  publishedAt: string
  /** The day its reviewer signed it off, as YYYY-MM-DD. */
  reviewedOn: string
  reviewMonths?: number
}

export type PictureSeed = {
  name: string
  alt: string
  caption: string
  credit: string
  licence: string
}

export type RelatedSeed = {
  source: string
  target: string
  kind: 'sameTopic' | 'nextStep' | 'background' | 'alternative'
  order: number
  note?: string
  state: 'accepted' | 'pinned'
}

export type Tally = { created: number; unchanged: number }
