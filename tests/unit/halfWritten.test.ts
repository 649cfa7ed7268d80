import fc from 'fast-check'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { Articles } from '@/collections/Articles'
import { Conditions } from '@/collections/Conditions'
import { Experts } from '@/collections/Experts'
import { Symptoms } from '@/collections/Symptoms'
import { Treatments } from '@/collections/Treatments'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import { contentHash } from '@/src/governance/contentHash'
import { differences } from '@/src/governance/differences'
import { missingIn } from '@/src/governance/missingIn'
import { readContent } from '@/src/governance/reviewedContent'
import { isReviewed } from '@/src/governance/subject'
import { addressesOf } from '@/src/links/addressesOf'
import { plainTerms } from '@/src/plugins/readability/plainTerms'
import { textsOf } from '@/src/plugins/readability/textsOf'
import { written } from '@/src/plugins/related/endpoints/written'
import { articleView } from '@/src/presenters/article'
import { body } from '@/src/presenters/body'
import { expertView } from '@/src/presenters/expert'
import { plainTexts } from '@/src/presenters/plainText'
import { conditionView, symptomView, treatmentView } from '@/src/presenters/topic'
import type { PageView } from '@/src/presenters/viewModels'
import { contentsOf } from '@/src/related/contents'
import { expertsQuotedIn, mentionsIn } from '@/src/richtext/mentions'
import { richTextProblem } from '@/src/richtext/policy'
import { entryOf } from '@/src/search/entry'
import { renderDocument } from '@/src/site/renderDocument'
import { idsUsedBy } from '@/src/uses/idsUsedBy'
import { pathsUsedBy } from '@/src/uses/pathsUsedBy'
import { halfWritten, type Place } from '../support/halfWritten'

const SITE = 'https://salus.example'
const NONE = { docs: [], total: 0 }
const COLLECTIONS = [Articles, Conditions, Symptoms, Treatments, Experts]

const frame: PageView['frame'] = {
  lang: 'en',
  title: 'A page',
  heading: 'A page',
  kind: 'website',
  siteName: 'Salus',
  navigation: [],
  breadcrumbs: [],
  hasSearch: false,
  isIndexed: false,
}

type Document = Record<string, unknown> & { id: string }

const VIEWS: Record<string, (document: Document) => unknown> = {
  articles: (article) => articleView({ article, links: [], now: new Date(0), site: {} }),
  conditions: (condition) => conditionView(condition, NONE),
  symptoms: (symptom) => symptomView(symptom, NONE, NONE),
  treatments: (treatment) => treatmentView(treatment, NONE, NONE),
  experts: (expert) => expertView(expert),
}

type Readers = Record<string, (slug: string, document: Document) => unknown>

/** What reads the form of an article in the browser, or is sent what stands there. */
const OF_FORMS: Readers = {
  'the body': (_, document) => plainTexts(body(document.body)),
  'the reading level': (_, document) => plainTerms(textsOf(document), []),
  'what is sent to ask for near-duplicates': (_, document) => contentsOf(written(document, document.id)),
}

/** What reads a draft that is saved. */
const OF_DRAFTS: Readers = {
  'the page of a preview': (slug, document) => VIEWS[slug]?.(document),
  'the terms that the reading level knows of it': (_, document) =>
    plainTerms(['Words.'], [document as never]),
  'the search index': (slug, document) => entryOf(slug as never, document),
  'what it mentions': (_, document) => [mentionsIn(document.body), expertsQuotedIn(document.body)],
  'what it uses': (_, document) => [idsUsedBy(document), pathsUsedBy(document, SITE)],
  'its links to other sites': (_, document) => addressesOf(document as never, SITE),
  'the policy of rich text': (_, document) =>
    richTextProblem(document.body, { blocks: bodyBlocks.map(({ slug }) => slug) }),
  'its content hash, its comparison, and what it lacks': (slug, document) =>
    isReviewed(slug) && [
      contentHash(slug, document),
      differences(slug, {
        before: readContent(slug, {}),
        after: readContent(slug, document),
        nameOf: (id) => ({ name: id }),
      }),
      missingIn(slug, document),
    ],
}

const documents = (fields: readonly Field[], place: Place) =>
  halfWritten(fields, place).map((document): Document => ({ ...document, id: crypto.randomUUID() }))

describe.each(COLLECTIONS.map(({ fields, slug }) => [slug, fields] as const))(
  'while one of the %s is written',
  (slug, fields) => {
    test.each(Object.entries(OF_DRAFTS))('%s takes every state of its draft', (_, read) => {
      fc.assert(
        fc.property(documents(fields, 'stored'), (document) => void read(slug, document)),
        { numRuns: 300 },
      )
    })
  },
)

test.each(COLLECTIONS.map(({ fields, slug }) => [slug, fields] as const))(
  'the preview of one of the %s shows no word of the program where a field is empty',
  async (slug, fields) => {
    await fc.assert(
      fc.asyncProperty(documents(fields, 'stored'), async (document) => {
        const html = await renderDocument({ frame, content: VIEWS[slug]?.(document) } as PageView)
        expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\b(undefined|null|NaN)\b|\[object/)
      }),
      { numRuns: 50 },
    )
  },
)

test.each(Object.entries(OF_FORMS))('%s takes every state of the form of an article', (_, read) => {
  fc.assert(
    fc.property(documents(Articles.fields, 'form'), (document) => void read('articles', document)),
    {
      numRuns: 500,
    },
  )
})

test.each(bodyBlocks.map(({ slug }) => slug))('a fresh block is read as it is: %s', (blockType) => {
  for (const fields of [{ blockType }, { blockType, items: 0, points: 0, dos: 0, donts: 0 }]) {
    const root = { type: 'root', children: [{ type: 'block', fields }] }
    expect(() => body({ root })).not.toThrow()
  }
})
