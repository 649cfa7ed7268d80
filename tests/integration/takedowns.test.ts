import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { isReviewed, pointerTo } from '@/src/governance/subject'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { editorIn, publishDraft } from '../support/signedOff'
import { newTopic } from '../support/topic'

let payload: Payload
let stop: () => Promise<void>
let editor: string
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  editor = await editorIn(payload)
})
afterAll(() => stop())

type Page = { collection: 'articles'; id: string }
type Words = Record<string, unknown>

const newPage = (collection: PageCollection): Words => {
  if (collection === 'articles') return newArticle()
  if (collection !== 'experts') return newTopic(collection)
  const name = `Expert ${crypto.randomUUID()}`
  return { name, slug: name.toLowerCase().replace(' ', '-') }
}

/** What a form holds while somebody writes on, and what could not be published. */
const HALF_WRITTEN: Record<PageCollection, Words> = {
  articles: { title: '', sources: [{ kind: 'other' }] },
  conditions: { redFlags: [{ level: 'urgent' }], summary: '' },
  symptoms: { name: '', whenToGetHelp: null },
  treatments: { name: '', harms: null },
  experts: { name: '', credentials: [{ body: 'A college' }] },
}

/** A page that readers have, and a draft of it that lacks something. */
async function published(collection: PageCollection): Promise<Page> {
  const data = newPage(collection)
  // The types of Payload cannot follow which of the collections it is.
  const page = { collection: collection as 'articles', id: '' }
  page.id = (await payload.create({ collection: page.collection, data, draft: true })).id
  if (isReviewed(collection)) await publishDraft(payload, { collection, id: page.id })
  else await payload.update({ ...page, data: { _status: 'published' } })
  return page
}
async function halfWritten(collection: PageCollection): Promise<Page> {
  const page = await published(collection)
  await payload.update({ ...page, data: HALF_WRITTEN[collection], draft: true })
  return page
}

const asEditor = async () => ({
  overrideAccess: false,
  user: { ...(await payload.findByID({ collection: 'users', id: editor })), collection: 'users' as const },
})
const rowOf = (page: Page) =>
  payload.db.findOne<Words & { id: string }>({ ...page, where: { id: { equals: page.id } } })
const newestOf = (page: Page) => payload.findByID({ ...page, depth: 0, draft: true, trash: true })
const versionsOf = async ({ collection, id }: Page) =>
  (
    await payload.findVersions({
      collection,
      depth: 0,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
  ).docs

/** What was written, without what the system says of when and where it stands. */
const wordsOf = (document: object): Words => {
  const { _status, deletedAt, updatedAt, ...words } = document as Words
  return words
}

const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  unpublished: async (page) => payload.update({ ...page, ...(await asEditor()), data: { _status: 'draft' } }),
  'unpublished with others': async ({ collection, id }) => {
    const { errors } = await payload.update({
      collection,
      ...(await asEditor()),
      data: { _status: 'draft' },
      where: { id: { in: [id, (await published(collection)).id] } },
    })
    expect(errors).toEqual([])
  },
  'unpublished by a plan': async ({ collection, id }) => {
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        doc: { relationTo: collection, value: id },
        type: 'unpublish',
        user: { relationTo: 'users', value: editor },
      },
    })
    const ran = await payload.jobs.run()
    expect(JSON.stringify(ran)).not.toContain('error')
  },
  trashed: async (page) =>
    payload.update({ ...page, ...(await asEditor()), data: { deletedAt: new Date().toISOString() } }),
  'trashed with others': async ({ collection, id }) => {
    const { errors } = await payload.update({
      collection,
      ...(await asEditor()),
      data: { deletedAt: new Date().toISOString() },
      where: { id: { equals: id } },
    })
    expect(errors).toEqual([])
  },
  withdrawn: async ({ collection, id }) =>
    isReviewed(collection) &&
    payload.create({
      collection: 'withdrawals',
      data: { ...pointerTo({ collection, id }), reason: 'The dose was wrong.' },
      depth: 0,
    }),
}

describe.each(PAGE_COLLECTIONS)('one of the %s whose newer draft is half-written', (collection) => {
  const ways = Object.keys(WAYS).filter((way) => way !== 'withdrawn' || isReviewed(collection))

  test.each(ways)('is %s, and nothing that was written is lost', async (way) => {
    const page = await halfWritten(collection)
    const [row, newest] = [await rowOf(page), await newestOf(page)]
    await WAYS[way]?.(page)
    const after = await rowOf(page)
    expect(way.startsWith('trashed') ? after?.deletedAt : after?._status).toEqual(
      way.startsWith('trashed') ? expect.any(String) : 'draft',
    )
    expect(wordsOf(after ?? {}), 'the row is what readers had').toEqual(wordsOf(row ?? {}))
    expect(wordsOf(await newestOf(page)), 'the draft is what was written').toEqual(wordsOf(newest))
    expect((await newestOf(page))._status).toBe('draft')
    const { docs } = await payload.find({
      collection: page.collection,
      ...{ overrideAccess: false },
      where: { id: { equals: page.id } },
    })
    expect(docs, 'readers have it no more').toEqual([])
  })

  test('is written on after that, and comes back from the trash as it was', async () => {
    const page = await halfWritten(collection)
    const newest = await newestOf(page)
    await WAYS.trashed?.(page)
    await payload.update({ ...page, data: { _status: 'draft', deletedAt: null }, trash: true })
    expect(wordsOf(await newestOf(page))).toEqual(wordsOf(newest))
    await payload.update({ ...page, data: { slug: `on-${crypto.randomUUID()}` }, draft: true })
    expect((await newestOf(page)).slug).toMatch(/^on-/)
  })
})

test('what is taken down with nothing newer is a draft from then on, and what readers had stays in its history', async () => {
  const page = await published('articles')
  await WAYS.unpublished?.(page)
  const [newest, before] = await versionsOf(page)
  expect([newest?.version._status, newest?.latest, before?.version._status]).toEqual([
    'draft',
    true,
    'published',
  ])
  expect(wordsOf(newest?.version ?? {})).toEqual(wordsOf(before?.version ?? {}))
})

test('a page is taken down whatever became of the path that its draft has', async () => {
  const page = await published('articles')
  const slug = `wanted-${crypto.randomUUID()}`
  await payload.update({ ...page, data: { slug }, draft: true })
  await payload.create({ collection: 'articles', data: newArticle({ slug }), draft: true })
  await WAYS.unpublished?.(page)
  expect((await rowOf(page))?._status).toBe('draft')
  expect((await newestOf(page)).slug).toBe(slug)
})

test('the answer is what is written there now', async () => {
  const page = await halfWritten('articles')
  const answer = await payload.update({ ...page, data: { _status: 'draft' } })
  expect(answer).toMatchObject({ _status: 'draft', sources: [{ kind: 'other' }] })
  expect(await payload.update({ ...page, data: { _status: 'draft' }, select: {} })).toEqual({ id: page.id })
})

test('a change that says more than that is none of this: its words are saved and validated as ever', async () => {
  const page = await published('articles')
  await expect(payload.update({ ...page, data: { _status: 'draft', title: '' } })).rejects.toThrow('Title')
  await payload.update({ ...page, data: { _status: 'draft', title: 'Another' } })
  expect(await rowOf(page)).toMatchObject({ _status: 'draft', title: 'Another' })
})
