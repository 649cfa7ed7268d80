import type { PageCollection } from '@/src/content/pages'
import type { Article, Condition, Expert, Symptom, Treatment } from '@/src/payload-types'
import { articleView } from '@/src/presenters/article'
import { expertView } from '@/src/presenters/expert'
import { textOf } from '@/src/presenters/inlines'
import { factTexts, plainTexts } from '@/src/presenters/plainText'
import { conditionView, symptomView, treatmentView } from '@/src/presenters/topic'
import type { BodyNode, TopicView } from '@/src/presenters/viewModels'

export type NameKind = 'title' | 'name' | 'misspelling'

/** What search knows of a page: only what its own document says, as the page shows it. */
export type Entry = {
  id: string
  collection: PageCollection
  slug: string
  title: string
  names: { text: string; kind: Exclude<NameKind, 'title'> }[]
  summary: string
  headings: string[]
  text: string
}

const NONE = { docs: [], total: 0 }

type Contents = Pick<Entry, 'title' | 'names' | 'summary' | 'headings'> & { texts: string[] }
type Document = { id: string; slug?: string }

export function entryOf(collection: PageCollection, document: Document): Entry {
  const { texts, ...contents } = contentsOf(collection, document)
  return { id: document.id, collection, slug: document.slug ?? '', ...contents, text: texts.join('\n') }
}

function contentsOf(collection: PageCollection, document: Document): Contents {
  switch (collection) {
    case 'articles':
      return articleContents(document)
    case 'conditions':
      return topicContents(document, conditionView(document, NONE))
    case 'symptoms':
      return topicContents(document, symptomView(document, NONE, NONE))
    case 'treatments':
      return topicContents(document, treatmentView(document, NONE, NONE))
    case 'experts':
      return expertContents(document)
  }
}

const headingsIn = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node.children)] : []))

function articleContents(article: Partial<Article>): Contents {
  const { body, emergencyCards, faqs, summary, title } = articleView({
    article,
    links: [],
    now: new Date(0),
    site: {},
  })
  return {
    title,
    names: [],
    summary,
    headings: [...headingsIn(body), ...faqs.map(({ question }) => question)],
    texts: [
      ...plainTexts([...emergencyCards, ...body]),
      ...faqs.flatMap(({ answer, question }) => [question, ...plainTexts(answer)]),
    ],
  }
}

function topicContents(
  { medicalName, synonyms }: Partial<Condition | Symptom | Treatment>,
  view: TopicView,
): Contents {
  return {
    title: view.name,
    names: [
      ...(medicalName ? [{ text: medicalName, kind: 'name' } as const] : []),
      ...(synonyms ?? [])
        .filter(({ term }) => term)
        .map(({ kind, term }) => ({
          text: term,
          kind: kind === 'misspelling' ? ('misspelling' as const) : ('name' as const),
        })),
    ],
    summary: view.summary,
    headings: view.sections.flatMap((section) => (section.type === 'prose' ? headingsIn(section.body) : [])),
    texts: view.sections.flatMap((section) => {
      if (section.type === 'prose') return plainTexts(section.body)
      if (section.type === 'facts') return factTexts(section.facts)
      if (section.type === 'help') return plainTexts(section.body)
      return section.cards.flatMap(({ flags }) =>
        flags.map(({ action, sign }) => [sign, action].filter(Boolean).join(': ')),
      )
    }),
  }
}

function expertContents(expert: Partial<Expert>): Contents {
  const view = expertView(expert)
  return {
    title: view.name,
    // Nobody types the honorific.
    names: expert.name && expert.name !== view.name ? [{ text: expert.name, kind: 'name' }] : [],
    summary: [view.jobTitle, view.affiliation].filter(Boolean).join(', '),
    headings: view.specialties,
    texts: plainTexts(view.bio),
  }
}
