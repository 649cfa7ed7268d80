import { pagePath, type TopicCollection } from '@/src/content/pages'
import type { Article, Condition, Symptom, Treatment } from '@/src/payload-types'
import { body } from './body'
import { linkTo } from './links'
import { teasers } from './teasers'
import { PAGE_IDS, uniqueIds } from './text'
import type { Fact, Link, TopicSection, TopicView } from './viewModels'

/** The first of some documents, and how many there are in all. */
type Some<Document> = { docs: Partial<Document>[]; total: number }

type Named = Pick<Partial<Condition>, 'name' | 'medicalName' | 'slug' | 'summary' | 'synonyms' | 'overview'>

const SYSTEMS = {
  icd10: 'ICD-10',
  icd11: 'ICD-11',
  snomed: 'SNOMED CT',
  mesh: 'MeSH',
  icpc2: 'ICPC-2',
} as const

const TREATMENT_KINDS = {
  therapy: 'Therapy',
  medicine: 'Medicine',
  procedure: 'Procedure',
  lifestyle: 'Lifestyle',
  test: 'Test',
} as const

/** The most serious first. */
const LEVELS = ['emergency', 'urgent'] as const

/** Collects the sections of a topic that have something to say. */
function sectionList() {
  const makeId = uniqueIds(PAGE_IDS)
  const sections: TopicSection[] = []
  return {
    sections,
    prose: (heading: string, value: unknown) => {
      const id = makeId(heading)
      const nodes = body(value, makeId)
      if (nodes.length > 0) sections.push({ type: 'prose', id, heading, body: nodes })
    },
    facts: (heading: string, facts: Fact[], more?: Link) => {
      if (facts.length > 0) sections.push({ type: 'facts', id: makeId(heading), heading, facts, more })
    },
    help: (heading: string, value: unknown, level: NonNullable<Symptom['helpLevel']>) => {
      sections.push({ type: 'help', id: makeId(heading), heading, level, body: body(value, makeId) })
    },
    redFlags: (heading: string, flags: NonNullable<Condition['redFlags']>) => {
      const cards = LEVELS.map((level) => ({
        level,
        flags: flags.filter((flag) => (flag.level ?? 'urgent') === level),
      })).filter((card) => card.flags.length > 0)
      if (cards.length > 0) sections.push({ type: 'redFlags', id: makeId(heading), heading, cards })
    },
  }
}

const isSame = (one: string, other?: string | null) => one.toLowerCase() === other?.toLowerCase()

function topic(
  collection: TopicCollection,
  label: string,
  document: Named,
  sections: TopicSection[],
  articles: Some<Article>,
): TopicView {
  const about = teasers('articles', articles.docs)
  const path = pagePath(collection, document.slug ?? '')
  return {
    kind: 'topic',
    label,
    name: document.name ?? '',
    medicalName:
      document.medicalName && !isSame(document.medicalName, document.name) ? document.medicalName : undefined,
    // Misspellings are for search; a page that shows them teaches them.
    alsoCalled: (document.synonyms ?? []).flatMap(({ kind, term }) =>
      // A row that was only begun has no name yet.
      !term || kind === 'misspelling' || isSame(term, document.medicalName) ? [] : term,
    ),
    summary: document.summary ?? '',
    contents: [
      ...sections.map(({ heading, id }) => ({ id, text: heading })),
      ...(about.length > 0 ? [{ id: 'articles', text: 'Articles' }] : []),
    ],
    sections,
    codes: [],
    bodyParts: [],
    articles: about,
    moreArticles:
      articles.total > about.length
        ? { label: `All ${articles.total} articles about ${document.name}`, href: `${path}/articles` }
        : undefined,
    path,
  }
}

const noted = (collection: string, items: readonly { note?: string | null; to: unknown }[]): Fact[] =>
  items.flatMap(({ note, to }) => {
    const link = linkTo(collection, to)
    return link ? { ...link, explanation: note || undefined } : []
  })

/** The conditions of a topic as facts, and where all of them are. */
function conditionsOf(path: string, { docs, total }: Some<Condition>): [facts: Fact[], more?: Link] {
  const shown = teasers('conditions', docs)
  return [
    shown.map(({ href, label, summary }) => ({ href, label, explanation: summary })),
    total > shown.length ? { label: `All ${total} conditions`, href: `${path}/conditions` } : undefined,
  ]
}

export function conditionView(condition: Partial<Condition>, articles: Some<Article>): TopicView {
  const list = sectionList()
  list.redFlags('When to get help', condition.redFlags ?? [])
  list.prose('What it is', condition.overview)
  list.facts(
    'Symptoms',
    noted(
      'symptoms',
      (condition.symptoms ?? []).map(({ note, symptom }) => ({ note, to: symptom })),
    ),
  )
  list.facts('Causes', condition.causes ?? [])
  list.facts('What raises the risk', condition.riskFactors ?? [])
  list.facts(
    'Tests',
    noted(
      'treatments',
      (condition.tests ?? []).map(({ note, treatment }) => ({ note, to: treatment })),
    ),
  )
  list.facts(
    'Treatments',
    noted(
      'treatments',
      (condition.treatments ?? []).map(({ note, treatment }) => ({ note, to: treatment })),
    ),
  )
  return {
    ...topic('conditions', 'Condition', condition, list.sections, articles),
    bodyParts: condition.bodyParts ?? [],
    codes: (condition.codes ?? []).map(({ system, value }) => ({ system: SYSTEMS[system], value })),
  }
}

export function symptomView(
  symptom: Partial<Symptom>,
  articles: Some<Article>,
  conditions: Some<Condition>,
): TopicView {
  const list = sectionList()
  if (symptom.helpLevel) list.help('When to get help', symptom.whenToGetHelp, symptom.helpLevel)
  else list.prose('When to get help', symptom.whenToGetHelp)
  list.prose('What it is', symptom.overview)
  list.facts(
    'Conditions it can come with',
    ...conditionsOf(pagePath('symptoms', symptom.slug ?? ''), conditions),
  )
  return topic('symptoms', symptom.kind === 'sign' ? 'Sign' : 'Symptom', symptom, list.sections, articles)
}

export function treatmentView(
  treatment: Partial<Treatment>,
  articles: Some<Article>,
  conditions: Some<Condition>,
): TopicView {
  const list = sectionList()
  list.prose('What it is', treatment.overview)
  list.prose('What it can do', treatment.benefits)
  list.prose('Side effects and risks', treatment.harms)
  list.facts(
    'Conditions it is used for',
    ...conditionsOf(pagePath('treatments', treatment.slug ?? ''), conditions),
  )
  return topic('treatments', TREATMENT_KINDS[treatment.kind ?? 'therapy'], treatment, list.sections, articles)
}
