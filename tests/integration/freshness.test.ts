import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pages } from '@/src/cache/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const page = { etag: '"x"', gzipped: new Uint8Array(), headers: {}, status: 200 }
const keep = (key: string, ...tags: string[]) => pages().get(key, async () => ({ keep: true, page, tags }))
const isKept = async (key: string) => {
  let isMade = false
  await pages().get(key, async () => {
    isMade = true
    return { keep: false, page }
  })
  return !isMade
}

let count = 0
const write = (status: 'draft' | 'published') => {
  count += 1
  return payload.create({
    collection: 'articles',
    data: {
      title: `Article ${count}`,
      summary: 'Short.',
      body: words('Text.'),
      language: 'en',
      slug: `article-${count}`,
      _status: status,
    },
    draft: status === 'draft',
  })
}

beforeEach(() => pages().clear())

describe('a cached page', () => {
  test('goes when its document is edited and published', async () => {
    const { id } = await write('published')
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { summary: 'New.', _status: 'published' } })
    expect(await isKept('/a')).toBe(false)
  })

  test('stays while a draft of its document is saved', async () => {
    const { id } = await write('published')
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { summary: 'Draft.' }, draft: true })
    expect(await isKept('/a')).toBe(true)
  })

  test('goes when its document is unpublished, also with a pending draft', async () => {
    const { id } = await write('published')
    await payload.update({ collection: 'articles', id, data: { summary: 'Draft.' }, draft: true })
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when its document is trashed, and when it is deleted', async () => {
    const { id } = await write('published')
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } })
    expect(await isKept('/a')).toBe(false)
    await keep('/a', id)
    await payload.delete({ collection: 'articles', id, trash: true })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when an older version of its document is restored', async () => {
    const { id } = await write('published')
    const { docs } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
    await payload.update({ collection: 'articles', id, data: { summary: 'Second.', _status: 'published' } })
    await keep('/a', id)
    await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when the article it links to is published', async () => {
    const [source, target] = [await write('published'), await write('draft')]
    await payload.create({
      collection: 'related-articles',
      data: { source: source.id, target: target.id, kind: 'nextStep', origin: 'editor', state: 'accepted' },
    })
    await keep('/source', source.id)
    await payload.update({ collection: 'articles', id: target.id, data: { _status: 'published' } })
    expect(await isKept('/source')).toBe(false)
  })

  test('stays until COMMIT, and when the transaction is rolled back', async () => {
    const { id } = await write('published')
    await keep('/a', id)
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.update({
      collection: 'articles',
      id,
      data: { summary: 'Never.', _status: 'published' },
      req: { transactionID },
    })
    expect(await isKept('/a')).toBe(true)
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(await isKept('/a')).toBe(true)
  })

  test('goes at COMMIT', async () => {
    const { id } = await write('published')
    await keep('/a', id)
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.update({
      collection: 'articles',
      id,
      data: { summary: 'Now.', _status: 'published' },
      req: { transactionID },
    })
    await payload.db.commitTransaction(transactionID ?? '')
    expect(await isKept('/a')).toBe(false)
  })
})

test('a COMMIT that PostgreSQL turns into a ROLLBACK is an error', async () => {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = await createLocalReq({ req: { transactionID } }, payload)
  const connection = await connectionOf(req)
  await expect(connection.execute('select 1/0')).rejects.toThrow()
  await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow()
})
