import { idOf } from '@/src/content/idOf'
import type { Condition, Symptom, Treatment } from '@/src/payload-types'
import { type Json, said } from './said'

/** Fields of topics that readers see, or that a reviewer vouches for. */
export type TopicPart = Extract<
  keyof Condition | keyof Symptom | keyof Treatment,
  | 'benefits'
  | 'bodyParts'
  | 'causes'
  | 'codes'
  | 'harms'
  | 'helpLevel'
  | 'kind'
  | 'medicalName'
  | 'name'
  | 'noRedFlagsBecause'
  | 'overview'
  | 'redFlags'
  | 'riskFactors'
  | 'summary'
  | 'symptoms'
  | 'synonyms'
  | 'tests'
  | 'treatments'
  | 'whenToGetHelp'
>

type Parts = Partial<Record<TopicPart, Json>>

/** What a reviewer of a condition, symptom or treatment vouches for. */
export type TopicContent = { parts: Parts }

/** What all topics have. Misspellings are for search, and readers do not see them. */
const naming = ({
  medicalName,
  name,
  overview,
  summary,
  synonyms,
}: Partial<Condition | Symptom | Treatment>) => ({
  name: said(name),
  medicalName: said(medicalName),
  synonyms: said(synonyms?.filter(({ kind }) => kind !== 'misspelling')),
  summary: said(summary),
  overview: said(overview),
})

/**
 * What readers learn from a condition, in the order in which they read it, which is part of what they learn. A
 * red flag without a level is shown as an urgent one. The path, dates of reviews and misspellings are left out.
 */
export const conditionContent = (condition: Partial<Condition>): TopicContent => ({
  parts: {
    ...naming(condition),
    redFlags: said(condition.redFlags?.map((flag) => ({ ...flag, level: flag.level ?? 'urgent' }))),
    noRedFlagsBecause: said(condition.noRedFlagsBecause),
    causes: said(condition.causes),
    riskFactors: said(condition.riskFactors),
    symptoms: said(condition.symptoms?.map(({ note, symptom }) => ({ note, symptom: idOf(symptom) }))),
    tests: treatments(condition.tests),
    treatments: treatments(condition.treatments),
    bodyParts: said(condition.bodyParts),
    codes: said(condition.codes),
  },
})

const treatments = (facts: Condition['treatments']) =>
  said(facts?.map(({ note, treatment }) => ({ note, treatment: idOf(treatment) })))

/** What readers learn from a symptom: what it is, when to get help, and how soon. */
export const symptomContent = (symptom: Partial<Symptom>): TopicContent => ({
  parts: {
    ...naming(symptom),
    kind: said(symptom.kind),
    whenToGetHelp: said(symptom.whenToGetHelp),
    helpLevel: said(symptom.helpLevel),
  },
})

/** What readers learn from a treatment: what it is, what it can do, and what it may cost them. */
export const treatmentContent = (treatment: Partial<Treatment>): TopicContent => ({
  parts: {
    ...naming(treatment),
    kind: said(treatment.kind),
    benefits: said(treatment.benefits),
    harms: said(treatment.harms),
  },
})
