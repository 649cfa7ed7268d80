import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { down, up } from '@/src/db/migrations/20261126_154000_picture_writers'
import { contentHash } from '@/src/governance/contentHash'
import type { Article, Media, User } from '@/src/payload-types'
import { block, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishedArticle, reviewerOf, signOff } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const file = async (name: string, format: 'jpeg' | 'png' = 'png', width = 600) => {
  const data = await sharp({ create: { width, height: 400, channels: 3, background: 'green' } })
    .toFormat(format)
    .toBuffer()
  return { data, mimetype: `image/${format}`, name, size: data.length }
}
const picture = async () =>
  payload.create({
    collection: 'media',
    data: { alt: 'A green area.', caption: 'A meadow.' },
    file: await file(`${crypto.randomUUID()}.png`),
  })
const change = (id: string, data: Partial<Media>) => payload.update({ collection: 'media', id, data })
const shown = async () => {
  const { id } = await picture()
  const { title } = await publishedArticle(payload, newArticle({ hero: id }))
  return { id, title }
}

describe('of a picture that readers see on a page', () => {
  test.each([
    ['the text for those who cannot see it', { alt: 'Take ten tablets.' }],
    ['the caption', { caption: 'Take ten tablets.' }],
    ['whom it is by', { credit: 'Take ten tablets.' }],
    ['the licence', { licence: 'Take ten tablets.' }],
    ['whether it says something', { decorative: true }],
  ])('%s stays', async (_, data) => {
    const { id, title } = await shown()
    await expect(change(id, data)).rejects.toThrow(`Readers see this picture on “${title}”`)
  })

  test.each([
    ['the name of the file', { filename: 'another.png' }],
    ['the width, without which it is not shown', { width: null }],
    ['the height', { height: 3 }],
  ])('%s is read from the file, and stays', async (_, data) => {
    const { id } = await shown()
    const { updatedAt: _before, ...before } = await payload.findByID({ collection: 'media', id })
    await change(id, data)
    const { updatedAt: _after, ...after } = await payload.findByID({ collection: 'media', id })
    expect(after).toEqual(before)
  })

  test('the file stays, on whatever way another is sent, and is not deleted', async () => {
    const { id } = await shown()
    const before = await payload.findByID({ collection: 'media', id })
    const another = await file('another.png')
    await expect(payload.update({ collection: 'media', id, data: {}, file: another })).rejects.toThrow(
      'Upload a new picture',
    )
    await expect(
      payload.update({ collection: 'media', data: {}, file: another, where: { id: { equals: id } } }),
    ).rejects.toThrow('one by one')
    await expect(
      payload.update({
        collection: 'media',
        id,
        data: {},
        req: { query: { uploadEdits: { crop: { height: 50, unit: '%', width: 50, x: 0, y: 0 } } } },
      }),
    ).rejects.toThrow('Upload a new picture')
    await expect(
      payload.update({
        collection: 'media',
        id,
        data: {},
        req: { query: { uploadEdits: { focalPoint: { x: 10, y: 10 } } } },
      }),
    ).rejects.toThrow('Upload a new picture')
    expect(await payload.findByID({ collection: 'media', id })).toEqual(before)
    const folder = String(payload.collections.media.config.upload.staticDir)
    expect(existsSync(path.join(folder, before.filename ?? ''))).toBe(true)
  })

  test('the smaller ones stay, whatever other picture has a name like its own', async () => {
    const name = crypto.randomUUID()
    const { id, sizes } = await payload.create({
      collection: 'media',
      data: { alt: 'A green area.' },
      file: await file(`${name}.png`),
    })
    await publishedArticle(payload, newArticle({ hero: id }))
    const folder = String(payload.collections.media.config.upload.staticDir)
    const bytes = () => readFileSync(path.join(folder, sizes?.small?.filename ?? ''), 'base64')
    const before = bytes()
    const other = await payload.create({
      collection: 'media',
      data: { alt: 'Another one.' },
      file: await file(`${name}.jpg`, 'jpeg'),
    })
    expect(bytes()).toBe(before)
    await expect(
      payload.create({ collection: 'media', data: { alt: '' }, file: await file(`${name}.jpeg`, 'jpeg') }),
    ).rejects.toThrow()
    expect(bytes()).toBe(before)
    await payload.delete({ collection: 'media', id: other.id })
    expect(bytes()).toBe(before)
  })
})

describe('of a picture that was signed off with a page that readers do not have yet', () => {
  const signedOff = async (withPicture = (id: string): Partial<Article> => ({ hero: id })) => {
    const { id } = await picture()
    const { id: article, title } = await payload.create({
      collection: 'articles',
      data: newArticle(withPicture(id)),
      draft: true,
    })
    await signOff(payload, article)
    return { article, id, title }
  }

  test.each([
    ['the main picture', (hero: string) => ({ hero })],
    ['a picture in the text', (image: string) => ({ body: richText(block('figure', { image })) })],
  ])('%s stays, file and words', async (_, withPicture) => {
    const { id, title } = await signedOff(withPicture)
    const refusal = `“${title}” was signed off with this picture`
    await expect(change(id, { alt: 'Take ten tablets.' })).rejects.toThrow(refusal)
    await expect(
      payload.update({ collection: 'media', id, data: {}, file: await file('another.png') }),
    ).rejects.toThrow(refusal)
  })

  test('it stays when the draft has gone on without it, for what was signed off may still be published', async () => {
    const { article, id } = await signedOff()
    await payload.update({ collection: 'articles', id: article, data: { hero: null }, draft: true })
    await expect(change(id, { alt: 'Take ten tablets.' })).rejects.toThrow('was signed off with this picture')
  })

  test('it is free once that page is deleted for good', async () => {
    const { article, id } = await signedOff()
    await payload.delete({ collection: 'articles', id: article })
    expect((await change(id, { alt: 'A meadow.' })).alt).toBe('A meadow.')
  })

  test('it is free once the reviewer has asked for changes', async () => {
    const { article, id } = await signedOff()
    const document = await payload.findByID({ collection: 'articles', depth: 0, draft: true, id: article })
    await payload.create({
      collection: 'sign-offs',
      data: {
        article,
        comment: 'The picture shows another muscle.',
        contentHash: contentHash('articles', document),
        decision: 'changesRequested',
        reviewer: await reviewerOf(payload),
      },
    })
    expect((await change(id, { alt: 'A meadow.' })).alt).toBe('A meadow.')
  })
})

const draftWith = async (hero: string) => {
  const { id: article } = await payload.create({
    collection: 'articles',
    data: newArticle({ hero }),
    draft: true,
  })
  const document = await payload.findByID({ collection: 'articles', depth: 0, draft: true, id: article })
  return { article, document }
}

test('a picture that was changed after the reviewer opened the page has to be looked at again', async () => {
  const { id } = await picture()
  const { article, document } = await draftWith(id)
  const opened = new Date()
  await change(id, { alt: 'Take ten tablets.' })
  const sign = async (readAt: Date) =>
    payload.create({
      collection: 'sign-offs',
      data: {
        article,
        contentHash: contentHash('articles', document),
        decision: 'approved',
        readAt: readAt.toISOString(),
        reviewer: await reviewerOf(payload),
      },
    })
  await expect(sign(opened)).rejects.toThrow('A picture on the page was changed after you opened it')
  expect((await sign(new Date())).decision).toBe('approved')
})

test('while a picture gets other words, a sign-off waits, and the other way round', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const { id } = await picture()
      const { article, document } = await draftWith(id)
      const reviewer = await reviewerOf(payload)
      const readAt = new Date().toISOString()
      const [changed, signed] = await Promise.allSettled([
        change(id, { alt: 'Take ten tablets.' }),
        payload.create({
          collection: 'sign-offs',
          data: {
            article,
            contentHash: contentHash('articles', document),
            decision: 'approved',
            readAt,
            reviewer,
          },
        }),
      ])
      return [changed.status, signed.status]
    }),
  )
  expect(outcomes.filter((both) => both.every((status) => status === 'fulfilled'))).toEqual([])
  expect(outcomes.filter((both) => both.every((status) => status === 'rejected'))).toEqual([])
})

test('a picture of a draft, or of no page, is changed at will', async () => {
  const { id } = await picture()
  await payload.create({ collection: 'articles', data: newArticle({ hero: id }), draft: true })
  expect((await change(id, { alt: 'A meadow.', caption: 'In May.' })).alt).toBe('A meadow.')
  const { filename } = await payload.update({
    collection: 'media',
    id,
    data: {},
    file: await file('another.png'),
  })
  expect(filename).toMatch(/^another.*\.png$/)
})

describe('whoever made what a picture shows or says', () => {
  type Reviewer = { expert: string; login: User & { collection: 'users' } }

  /** Somebody who may do both: change pictures and sign off. */
  const editingReviewer = async (): Promise<Reviewer> => {
    const name = crypto.randomUUID()
    const user = await payload.create({
      collection: 'users',
      data: {
        name,
        email: `${name}@tests.example`,
        password: 'a password of tests',
        roles: ['editor', 'reviewer'],
      },
    })
    const { id } = await payload.create({
      collection: 'experts',
      data: {
        name,
        slug: name,
        credentials: [{ award: 'MB ChB' }],
        user: user.id,
        _status: 'published',
      },
    })
    return { expert: id, login: { ...user, collection: 'users' } }
  }
  const articleWith = async (hero: string | null) =>
    (await payload.create({ collection: 'articles', data: newArticle({ hero }), draft: true })).id
  const hashOf = async (id: string) =>
    contentHash('articles', await payload.findByID({ collection: 'articles', depth: 0, draft: true, id }))
  const sign = async (article: string, { login }: Reviewer) =>
    payload.create({
      collection: 'sign-offs',
      data: { article, contentHash: await hashOf(article), decision: 'approved' },
      user: login,
    })
  const ask = async (article: string, reviewer: string) =>
    payload.create({
      collection: 'sign-offs',
      data: { article, contentHash: await hashOf(article), decision: 'requested', reviewer },
    })
  const upload = async ({ login }: Reviewer) =>
    payload.create({
      collection: 'media',
      data: { alt: 'A green area.' },
      file: await file(`${crypto.randomUUID()}.png`),
      user: login,
    })
  const changedBy = async ({ login }: Reviewer, data: Partial<Media>) =>
    payload.update({ collection: 'media', data, id: (await picture()).id, user: login })
  /** Of the same size and name as before, and too small for smaller ones with names of their own. */
  const replacedBy = async ({ login }: Reviewer) => {
    const same = await file(`${crypto.randomUUID()}.png`, 'png', 300)
    const { id } = await payload.create({ collection: 'media', data: { alt: 'A green area.' }, file: same })
    return payload.update({
      collection: 'media',
      data: {},
      file: same,
      id,
      overwriteExistingFiles: true,
      user: login,
    })
  }

  test.each([
    ['uploaded it', upload],
    [
      'written what it says to those who cannot see it',
      (by: Reviewer) => changedBy(by, { alt: 'A meadow.' }),
    ],
    ['written its caption', (by: Reviewer) => changedBy(by, { caption: 'In May.' })],
    ['written whom it is by', (by: Reviewer) => changedBy(by, { credit: 'A photographer' })],
    ['written its licence', (by: Reviewer) => changedBy(by, { licence: 'CC BY 4.0' })],
    ['put another file there', replacedBy],
  ])('neither signs off a page with it nor is asked to, having %s', async (_, make) => {
    const reviewer = await editingReviewer()
    const { id } = await make(reviewer)
    const article = await articleWith(id)
    await expect(sign(article, reviewer)).rejects.toThrow('You uploaded a picture of this page')
    await expect(ask(article, reviewer.expert)).rejects.toThrow('The expert you ask uploaded a picture of it')
  })

  test('signs off a page with a copy of it neither, whoever made the copy', async () => {
    const reviewer = await editingReviewer()
    const { id } = await upload(reviewer)
    const copy = await payload.duplicate({ collection: 'media', id, user: (await editingReviewer()).login })
    await expect(sign(await articleWith(copy.id), reviewer)).rejects.toThrow('You uploaded a picture')
  })

  test('signs off the page once it shows another picture', async () => {
    const reviewer = await editingReviewer()
    const article = await articleWith((await upload(reviewer)).id)
    const hero = (await picture()).id
    await payload.update({ collection: 'articles', data: { hero }, draft: true, id: article })
    expect((await ask(article, reviewer.expert)).decision).toBe('requested')
    expect((await sign(article, reviewer)).decision).toBe('approved')
  })

  test('is not who saved it as it was', async () => {
    const reviewer = await editingReviewer()
    const { id } = await changedBy(reviewer, { alt: 'A green area.' })
    expect((await sign(await articleWith(id), reviewer)).decision).toBe('approved')
  })

  test('is known from the audit log for what was there before, and forgotten with the picture', async () => {
    const reviewer = await editingReviewer()
    const { id } = await upload(reviewer)
    const article = await articleWith(id)
    // The rest of what a migration is given it does not ask for.
    const migration = { db: payload.db.drizzle } as unknown as Parameters<typeof up>[0]
    await down(migration)
    await up(migration)
    await expect(sign(article, reviewer)).rejects.toThrow('You uploaded a picture')
    await payload.update({ collection: 'articles', data: { hero: null }, draft: true, id: article })
    expect((await payload.delete({ collection: 'media', id })).id).toBe(id)
  })
})
