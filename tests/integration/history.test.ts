import { createLocalReq, type Payload, restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article, User } from '@/src/payload-types'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { editorIn, publishDraft, publishedArticle, signOff } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
let editor: User & { collection: 'users' }

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  const user = await payload.findByID({ collection: 'users', id: await editorIn(payload) })
  editor = { ...user, collection: 'users' }
})
afterAll(() => stop())

const collection = 'articles'
const asEditor = () => ({ overrideAccess: false, user: editor }) as const
const live = (id: string) => payload.findByID({ collection, depth: 0, id })
const newest = (id: string) => payload.findByID({ collection, depth: 0, draft: true, id })
const edit = (id: string, data: Partial<Article>) =>
  payload.update({ collection, data, draft: true, id, ...asEditor() })
const unpublish = (id: string) => payload.update({ collection, data: { _status: 'draft' }, id })
const publish = (id: string) => payload.update({ collection, data: { _status: 'published' }, id })
const versions = async (id: string) =>
  (
    await payload.findVersions({
      collection,
      depth: 0,
      limit: 50,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
  ).docs
/** As a request of an editor does, which may not say what only the system writes. */
const restoreFirst = async (id: string) => {
  const first = (await versions(id)).at(-1)
  await restoreVersionOperation({
    collection: payload.collections.articles,
    draft: true,
    id: first?.id ?? '',
    req: await createLocalReq({ user: editor }, payload),
  })
}
const begun = () =>
  payload.create({ collection, data: newArticle(), draft: true, overrideAccess: false, user: editor })

describe('a version that was kept', () => {
  const readByReaders = async () => {
    const { id } = await publishedArticle(payload, newArticle())
    return { id, before: await versions(id) }
  }

  test('is not written over by a request that unpublishes “all locales”', async () => {
    const { id, before } = await readByReaders()
    for (const draft of [true, false])
      await payload.update({
        collection,
        data: { summary: 'Written over it.', _status: 'draft' },
        draft,
        id,
        unpublishAllLocales: true,
      })
    expect((await versions(id)).slice(-before.length)).toEqual(
      before.map((version) => ({ ...version, latest: expect.anything() })),
    )
  })

  test('is not written over by autosave, though it was published while autosaving', async () => {
    const { id } = await begun()
    await signOff(payload, id)
    await payload.update({ autosave: true, collection, data: { _status: 'published' }, id })
    const [published] = await versions(id)
    await payload.update({ autosave: true, collection, data: { summary: 'Later.' }, draft: true, id })
    expect((await versions(id)).find((version) => version.id === published?.id)?.version).toMatchObject({
      _status: 'published',
      summary: published?.version.summary,
    })
  })
})

test('a page is not published unchecked by a request that unpublishes “all locales”', async () => {
  const { id } = await payload.create({
    collection,
    data: newArticle({ title: 'T'.repeat(200) }),
    draft: true,
  })
  await expect(signOff(payload, id)).rejects.toThrow('Title')
  await expect(
    payload.update({ collection, data: { _status: 'published' }, id, unpublishAllLocales: true }),
  ).rejects.toThrow('Title')
})

describe('a version from before the first publication that is restored', () => {
  const restored = async () => {
    const { id } = await begun()
    await publishDraft(payload, { collection, id })
    const before = await live(id)
    await restoreFirst(id)
    return { before, id }
  }

  test('does not move the day of the first publication', async () => {
    const { before, id } = await restored()
    expect((await newest(id)).publishedAt).toBe(before.publishedAt)
    expect((await publish(id)).publishedAt).toBe(before.publishedAt)
  })

  test('is still of whoever began the article', async () => {
    const { id } = await restored()
    expect((await newest(id)).createdBy).toBe(editor.id)
    await publish(id)
    expect((await live(id)).createdBy).toBe(editor.id)
  })

  test('is still of the file it was imported from', async () => {
    const data = newArticle({ importHash: 'a hash of tests' })
    const { id } = await payload.create({ collection, data, draft: true })
    await edit(id, { summary: 'Other.' })
    await restoreFirst(id)
    expect((await newest(id)).importHash).toBe('a hash of tests')
  })
})

describe('a change of many', () => {
  const ofMany = (id: string, data: Partial<Article>, draft = false) =>
    payload.update({ collection, data, draft, where: { id: { equals: id } } })

  test('buries no draft that is newer than what readers have, and names it', async () => {
    const { id, title } = await publishedArticle(payload, newArticle())
    await edit(id, { summary: 'The work of a day.' })
    const { errors } = await ofMany(id, { _status: 'published', seo: { title: 'Other' } })
    expect(errors).toMatchObject([{ id, message: expect.stringContaining(`“${title}” was not changed`) }])
    expect((await newest(id)).summary).toBe('The work of a day.')
  })

  test('changes what has no newer draft', async () => {
    const { id } = await publishedArticle(payload, newArticle())
    expect((await ofMany(id, { _status: 'published', seo: { title: 'Other' } })).errors).toEqual([])
    expect((await live(id)).seo?.title).toBe('Other')
  })

  test('goes on with newer drafts, and leaves what readers have, where it says nothing of publishing', async () => {
    const { id } = await publishedArticle(payload, newArticle())
    await edit(id, { summary: 'The work of a day.' })
    const before = await live(id)
    expect((await ofMany(id, { seo: { title: 'Other' } })).errors).toEqual([])
    expect(await newest(id)).toMatchObject({ seo: { title: 'Other' }, summary: 'The work of a day.' })
    expect(await live(id)).toEqual(before)
  })

  test('publishes drafts, and buries no edit of the same moment', async () => {
    for (let count = 0; count < 10; count += 1) {
      const { id } = await begun()
      await signOff(payload, id)
      await Promise.all([
        ofMany(id, { _status: 'published' }, true),
        edit(id, { summary: 'Edited meanwhile.' }),
      ])
      expect((await newest(id)).summary).toBe('Edited meanwhile.')
    }
  })
})

describe('the trash', () => {
  const trash = (id: string) =>
    payload.update({ collection, data: { deletedAt: new Date().toISOString() }, draft: true, id })

  test('takes from readers what is put there as a draft', async () => {
    const { id } = await publishedArticle(payload, newArticle())
    await trash(id)
    await expect(live(id)).rejects.toThrow('Not Found')
  })

  test('gives back as a draft what is taken from there as one', async () => {
    const { id } = await publishedArticle(payload, newArticle())
    await trash(id)
    await payload.update({ collection, data: { deletedAt: null }, draft: true, id, trash: true })
    expect(await live(id)).toMatchObject({ _status: 'draft', deletedAt: null })
  })
})

describe('the next review is not later than readers were told', () => {
  test.each([
    ['unpublished', unpublish],
    [
      'in the trash',
      async (id: string) => {
        await payload.update({ collection, data: { deletedAt: new Date().toISOString() }, id })
        await payload.update({ collection, data: { _status: 'draft', deletedAt: null }, id, trash: true })
      },
    ],
  ])('though the page was %s after it was reviewed again', async (_, takeAway) => {
    const { id } = await publishedArticle(payload, newArticle({ reviewMonths: 6 }))
    await signOff(payload, id)
    const told = await live(id)
    await takeAway(id)
    await edit(id, { reviewMonths: 36 })
    const { lastReviewedAt, nextReviewAt } = await publish(id)
    expect({ lastReviewedAt, nextReviewAt }).toEqual({
      lastReviewedAt: told.lastReviewedAt,
      nextReviewAt: told.nextReviewAt,
    })
  })
})

test('nobody has looked at a source on a day to come', async () => {
  const sources = [{ title: 'A source', kind: 'other' as const, accessedOn: '2999-01-01T12:00:00.000Z' }]
  const { id } = await payload.create({ collection, data: newArticle({ sources }), draft: true })
  await expect(signOff(payload, id)).rejects.toThrow('Last looked at')
  await expect(publish(id)).rejects.toThrow('Last looked at')
})
