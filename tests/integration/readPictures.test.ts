import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import type { Article, Media } from '@/src/payload-types'
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

const file = async (name: string, format: 'jpeg' | 'png' = 'png') => {
  const data = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'green' } })
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
    ['whether it says something', { decorative: true }],
    ['the name of the file', { filename: 'another.png' }],
    ['the width, without which it is not shown', { width: null }],
    ['the height', { height: 3 }],
  ])('%s stays', async (_, data) => {
    const { id, title } = await shown()
    await expect(change(id, data)).rejects.toThrow(`Readers see this picture on “${title}”`)
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

  test('everything else is free', async () => {
    const { id } = await shown()
    expect(await change(id, { credit: 'A photographer', licence: 'CC BY 4.0' })).toMatchObject({
      credit: 'A photographer',
    })
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

test('a picture that was changed after the reviewer opened the page has to be looked at again', async () => {
  const { id } = await picture()
  const { id: article } = await payload.create({
    collection: 'articles',
    data: newArticle({ hero: id }),
    draft: true,
  })
  const document = await payload.findByID({ collection: 'articles', depth: 0, draft: true, id: article })
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
      const { id: article } = await payload.create({
        collection: 'articles',
        data: newArticle({ hero: id }),
        draft: true,
      })
      const document = await payload.findByID({ collection: 'articles', depth: 0, draft: true, id: article })
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
