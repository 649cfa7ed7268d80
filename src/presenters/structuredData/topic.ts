import type {
  Drug,
  LifestyleModification,
  MedicalSign,
  MedicalSymptom,
  MedicalTest,
  MedicalTherapy,
} from 'schema-dts'
import { pagePath } from '@/src/content/pages'
import type { Condition, Symptom, Treatment } from '@/src/payload-types'
import type { TopicView } from '../viewModels'
import { absolute, common, type Nodes, type PageData, pageBase } from './page'
import { person } from './person'

type Entity = { '@id': string; url: string; name: string }

/** A linked document as a node, where readers may see it. */
const entity = (
  siteURL: string,
  collection: 'conditions' | 'symptoms' | 'treatments',
  value: unknown,
): Entity[] => {
  const { name, slug } = (typeof value === 'object' && value !== null ? value : {}) as {
    name?: string
    slug?: string
  }
  if (!name || !slug) return []
  const url = absolute(siteURL, pagePath(collection, slug))
  return [{ '@id': `${url}#entity`, url, name }]
}

export const conditionEntity = (siteURL: string, value: unknown) =>
  entity(siteURL, 'conditions', value).map((node) => ({ '@type': 'MedicalCondition' as const, ...node }))

export const symptomEntity = (siteURL: string, value: unknown): (MedicalSign | MedicalSymptom)[] =>
  entity(siteURL, 'symptoms', value).map((node) => ({
    '@type':
      (value as Partial<Symptom>).kind === 'sign' ? ('MedicalSign' as const) : ('MedicalSymptom' as const),
    ...node,
  }))

type TreatmentNode = Drug | LifestyleModification | MedicalTest | MedicalTherapy

const TREATMENTS = {
  therapy: 'MedicalTherapy',
  procedure: 'MedicalTherapy',
  medicine: 'Drug',
  lifestyle: 'LifestyleModification',
  test: 'MedicalTest',
} as const

export const treatmentEntity = (siteURL: string, value: unknown): TreatmentNode[] =>
  entity(siteURL, 'treatments', value).map((node) => ({
    '@type': TREATMENTS[(value as Partial<Treatment>).kind ?? 'therapy'],
    ...node,
  }))

const SYSTEMS = {
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd11: 'http://id.who.int/icd/release/11/mms',
  snomed: 'http://snomed.info/sct',
  mesh: 'https://www.nlm.nih.gov/mesh',
  icpc2: 'http://hl7.org/fhir/sid/icpc-2',
} as const

type Reviewed = Pick<Partial<Condition>, 'reviewedBy' | 'updatedAt'>

const medicalPage = (page: PageData, { reviewedBy, updatedAt }: Reviewed, { review }: TopicView) =>
  ({
    '@type': 'MedicalWebPage',
    ...pageBase(page),
    dateModified: updatedAt,
    lastReviewed: review?.reviewed?.iso,
    reviewedBy: person(page.siteURL, reviewedBy),
    mainEntity: { '@id': `${page.url}#entity` },
  }) as const

const self = ({ url }: PageData, { alsoCalled, medicalName, name, summary }: TopicView) => ({
  '@id': `${url}#entity`,
  url,
  name,
  alternateName: [...(medicalName ? [medicalName] : []), ...alsoCalled],
  description: summary,
})

export function conditionGraph(page: PageData, condition: Partial<Condition>, view: TopicView): Nodes {
  const { siteURL } = page
  const treatments = (condition.treatments ?? []).flatMap(({ treatment }) =>
    treatmentEntity(siteURL, treatment),
  )
  return [
    medicalPage(page, condition, view),
    {
      '@type': 'MedicalCondition',
      ...self(page, view),
      associatedAnatomy: view.bodyParts.map((name) => ({ '@type': 'AnatomicalStructure', name })),
      code: (condition.codes ?? []).map(({ system, value }) => ({
        '@type': 'MedicalCode',
        codeValue: value,
        codingSystem: SYSTEMS[system],
      })),
      cause: (condition.causes ?? []).map(({ label }) => ({ '@type': 'MedicalCause', name: label })),
      riskFactor: (condition.riskFactors ?? []).map(({ label }) => ({
        '@type': 'MedicalRiskFactor',
        name: label,
      })),
      signOrSymptom: (condition.symptoms ?? []).flatMap(({ symptom }) => symptomEntity(siteURL, symptom)),
      typicalTest: (condition.tests ?? [])
        .flatMap(({ treatment }) => treatmentEntity(siteURL, treatment))
        .filter((node) => node['@type'] === 'MedicalTest'),
      // Medicines have a property of their own; changes of lifestyle have none on a condition.
      possibleTreatment: treatments.filter((node) => node['@type'] === 'MedicalTherapy'),
      drug: treatments.filter((node) => node['@type'] === 'Drug'),
    },
    ...common(page),
  ]
}

export const symptomGraph = (page: PageData, symptom: Partial<Symptom>, view: TopicView): Nodes => [
  medicalPage(page, symptom, view),
  { '@type': symptom.kind === 'sign' ? 'MedicalSign' : 'MedicalSymptom', ...self(page, view) },
  ...common(page),
]

export const treatmentGraph = (page: PageData, treatment: Partial<Treatment>, view: TopicView): Nodes => [
  medicalPage(page, treatment, view),
  { '@type': TREATMENTS[treatment.kind ?? 'therapy'], ...self(page, view) },
  ...common(page),
]
