import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pointerTo, type ReviewedCollection, type Subject } from '@/src/governance/subject'
import type { SignOff } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'
import { publishDraft, signOff } from '../support/signedOff'
import { newTopic } from '../support/topic'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

type Words = Record<string, unknown>

async function drafted(collection: ReviewedCollection, more: Words): Promise<Subject> {
  const data = collection === 'articles' ? newArticle(more) : newTopic(collection, more)
  // The types of Payload cannot follow which of the collections it is.
  const { id } = await payload.create({ collection: collection as 'articles', data, draft: true })
  return { collection, id }
}

/** What an error says is to be mended. */
async function problemsOf(refused: Promise<unknown>): Promise<Problem[]> {
  const error: unknown = await refused.then(
    () => new Error('It was accepted.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof Error) || !('data' in error)) throw error
  const { errors } = error.data as { errors: Problem[] }
  return errors.map(({ label, message, path }) => ({ label, message, path }))
}
const placesOf = async (refused: Promise<unknown>) =>
  (await problemsOf(refused)).map(({ path }) => path).sort()

const decide = async (subject: Subject, decision: SignOff['decision']) =>
  payload.create({ collection: 'sign-offs', data: { ...pointerTo(subject), contentHash: '', decision } })
const ask = (subject: Subject) => decide(subject, 'requested')
const publish = (subject: Subject) => payload.update({ ...subject, data: { _status: 'published' } })

const careCard = (fields: Words) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '65f0c2000000000000000001', blockType: 'careCard', level: 'urgent', ...fields },
})
const bodyWith = (...nodes: Words[]) => {
  const body = words('Rest for a day.')
  return { root: { ...body.root, children: [...body.root.children, ...nodes] } }
}

test('asking for a sign-off names all that publishing would, each with its place', async () => {
  const subject = await drafted('articles', {
    title: '',
    summary: null,
    body: bodyWith(careCard({ heading: '', body: words('') })),
    faqs: [
      { question: 'How long?', answer: words('A day.') },
      { question: '', answer: words('A week.') },
    ],
    noRedFlagsBecause: '',
    sources: [{ kind: 'other', url: 'nowhere' }],
  })
  const problems = await problemsOf(ask(subject))
  const required = 'This field is required.'
  const card = 'body.65f0c2000000000000000001'
  expect(problems).toEqual([
    { path: 'title', label: 'Title', message: required },
    { path: 'summary', label: 'Summary', message: required },
    { path: 'faqs.1.question', label: 'Question 2 › Question', message: required },
    { path: 'sources.0.title', label: 'Source 1 › Title', message: required },
    {
      path: 'sources.0.url',
      label: 'Source 1 › Address',
      message: 'Use an address that starts with https: or http:.',
    },
    { path: `${card}.heading`, label: 'Body › Care card › Heading', message: required },
    { path: `${card}.body`, label: 'Body › Care card › Body', message: required },
    {
      path: 'noRedFlagsBecause',
      label: 'Red flags',
      message: expect.stringContaining('Add at least one care card'),
    },
  ])
  expect(await problemsOf(publish(subject)), 'in the same words when it is published').toEqual(problems)
  expect(await problemsOf(signOff(payload, subject.id)), 'and signed off').toEqual(problems)
})

test('what is asked for is enough to be published', async () => {
  const subject = await drafted('articles', {
    body: bodyWith(careCard({ heading: 'See a GP if', body: words('it lasts.') })),
    noRedFlagsBecause: '',
  })
  await ask(subject)
  await publishDraft(payload, subject)
})

describe('a care card counts as one', () => {
  test.each([
    ['without a heading', { heading: ' ', body: words('it lasts.') }],
    ['without words', { heading: 'See a GP if', body: words(' ') }],
    ['without anything', {}],
  ])('not %s', async (_, fields) => {
    const subject = await drafted('articles', { body: bodyWith(careCard(fields)), noRedFlagsBecause: '' })
    expect(await placesOf(ask(subject))).toContain('noRedFlagsBecause')
  })
})

const LACKING: [ReviewedCollection, Words, string[]][] = [
  [
    'conditions',
    { name: '', redFlags: [{ level: 'urgent' }], treatments: [{ note: 'It helps.' }] },
    ['name', 'redFlags.0.action', 'redFlags.0.sign', 'treatments.0.treatment'],
  ],
  ['symptoms', { summary: '', whenToGetHelp: null }, ['summary', 'whenToGetHelp']],
  ['treatments', { name: '', harms: words('') }, ['harms', 'name']],
]
test.each(LACKING)('of %s, too, all is asked for at once', async (collection, more, places) => {
  const subject = await drafted(collection, more)
  expect(await placesOf(ask(subject))).toEqual(places)
  expect(await placesOf(publish(subject))).toEqual(places)
})

test('a path that somebody else has got meanwhile is among it', async () => {
  const subject = await drafted('articles', { sources: [] })
  const slug = `wanted-${crypto.randomUUID()}`
  await payload.update({ ...subject, data: { slug }, draft: true })
  await drafted('articles', { slug })
  expect(await placesOf(ask(subject))).toEqual(['slug', 'sources'])
})

test('so is what is new, where readers know an earlier content', async () => {
  const subject = await drafted('articles', {})
  await publishDraft(payload, subject)
  await payload.update({ ...subject, data: { sources: [], summary: 'Shorter.' }, draft: true })
  expect(await placesOf(ask(subject))).toEqual(['change.what', 'change.why', 'sources'])
  // What is new is told to the reviewer, who must be asked before anybody can publish it.
  expect(await placesOf(publish(subject))).toEqual(['sources'])
})

test('changes are asked for, and sign-offs taken back, of what lacks something, too', async () => {
  const subject = await drafted('articles', {})
  await signOff(payload, subject.id)
  await payload.update({ ...subject, data: { sources: [] }, draft: true })
  const { docs } = await payload.find({ collection: 'sign-offs', where: { article: { equals: subject.id } } })
  await payload.create({
    collection: 'sign-offs',
    data: {
      article: subject.id,
      comment: 'It was a slip.',
      contentHash: docs[0]?.contentHash ?? '',
      decision: 'withdrawn',
    },
  })
})
