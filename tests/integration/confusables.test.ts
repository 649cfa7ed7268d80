import { APIError, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayConfusable } from '@/src/confusables/confusables'
import type { Subject } from '@/src/governance/subject'
import { block, bold, externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { signOff } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const WORD = 'p\u0430in'
const refused = sayConfusable({ index: 0, letter: '\u0430', looksLike: 'a', script: 'Cyrillic', word: WORD })

/** What is wrong with a page where it is to be signed off, or else published. */
async function problemsOf({ collection, id }: Subject): Promise<unknown> {
  const error = await signOff(payload, id, collection)
    .then(() => payload.update({ collection, id, data: { _status: 'published' } }))
    .then(
      () => undefined,
      (reason: unknown) => reason,
    )
  return error instanceof APIError ? (error.data?.errors ?? error) : error
}

test.each([
  ['a title', 'title', { title: `Back ${WORD}` }],
  ['a summary', 'summary', { summary: `About ${WORD}.` }],
  ['a source', 'sources.0.title', { sources: [{ title: WORD, kind: 'other' as const }] }],
  ['a question', 'faqs.0.question', { faqs: [{ question: `${WORD}?`, answer: richText(paragraph('No.')) }] }],
  [
    'an answer',
    'faqs.0.answer',
    { faqs: [{ question: 'So?', answer: richText(paragraph(`It is ${WORD}.`)) }] },
  ],
  ['a word that is half in bold', 'body', { body: richText(paragraph('No p', bold('\u0430in'), '.')) }],
  ['a link', 'body', { body: richText(paragraph('See ', externalLink('https://a.example/', WORD))) }],
  [
    'a block',
    /^body\..*dos\.0\.text$/,
    { body: richText(block('dosAndDonts', { dos: [{ text: `walk with ${WORD}` }], donts: [] })) },
  ],
  [
    'a text in a block',
    /^body\..*body/,
    {
      body: richText(
        block('careCard', { level: 'urgent', heading: 'Call', body: richText(paragraph(WORD)) }),
      ),
    },
  ],
])(
  'a letter that only looks Latin is kept in a draft, and refused at publishing: %s',
  async (_, path, more) => {
    const data = newArticle(more)
    const { id } = await payload.create({ collection: 'articles', data, draft: true })
    const problems = await problemsOf({ collection: 'articles', id })
    expect(problems).toContainEqual(
      expect.objectContaining({ message: refused, path: expect.stringMatching(path) }),
    )
  },
)

test('and in the lists of a condition', async () => {
  const data = {
    name: 'Colds',
    slug: 'colds',
    summary: 'A cold.',
    noRedFlagsBecause: 'It passes.',
    overview: richText(paragraph('A cold.')),
    bodyParts: ['Nose', `He\u0430d`],
  }
  const { id } = await payload.create({ collection: 'conditions', data, draft: true })
  const problems = await problemsOf({ collection: 'conditions', id })
  expect(JSON.stringify(problems)).toContain('In “He\u0430d”, the letter “\u0430” is Cyrillic')
})

test('Greek letters that stand for themselves go live', async () => {
  const data = newArticle({ title: 'A β-blocker, 5 \u03bcg of \u0394F508 and TNF\u03b1' })
  const { id } = await payload.create({ collection: 'articles', data, draft: true })
  expect(await problemsOf({ collection: 'articles', id })).toBeUndefined()
})
