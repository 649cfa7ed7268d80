import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pages } from '@/src/cache/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishedArticle, signOff } from '../support/signedOff'

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

const draft = () => payload.create({ collection: 'articles', data: newArticle(), draft: true })
const published = () => publishedArticle(payload, newArticle())
/** A published article with a draft of other words that may be published. */
const withApprovedDraft = async () => {
  const { id } = await published()
  const change = { what: 'The summary.', why: 'To see what follows.' }
  await payload.update({ collection: 'articles', id, data: { change, summary: 'New.' }, draft: true })
  await signOff(payload, id)
  return id
}
const publish = (id: string, req?: { transactionID: string | number | undefined }) =>
  payload.update({ collection: 'articles', id, data: { _status: 'published' }, req })

beforeEach(() => pages().clear())

describe('a cached page', () => {
  test('goes when its document is edited and published', async () => {
    const id = await withApprovedDraft()
    await keep('/a', id)
    await publish(id)
    expect(await isKept('/a')).toBe(false)
  })

  test('stays while a draft of its document is saved', async () => {
    const { id } = await published()
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { summary: 'Draft.' }, draft: true })
    expect(await isKept('/a')).toBe(true)
  })

  test('goes when its document is unpublished, also with a pending draft', async () => {
    const { id } = await published()
    await payload.update({ collection: 'articles', id, data: { summary: 'Draft.' }, draft: true })
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when its document is trashed, and when it is deleted', async () => {
    const { id } = await published()
    await keep('/a', id)
    await payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } })
    expect(await isKept('/a')).toBe(false)
    await keep('/a', id)
    await payload.delete({ collection: 'articles', id, trash: true })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when an older version of its document is restored', async () => {
    const { id } = await published()
    await publish(id)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    await keep('/a', id)
    await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' })
    expect(await isKept('/a')).toBe(false)
  })

  test('goes when the article it links to is published', async () => {
    const [source, target] = [await published(), await draft()]
    await signOff(payload, target.id)
    await payload.create({
      collection: 'related-articles',
      data: { source: source.id, target: target.id, kind: 'nextStep', origin: 'editor', state: 'accepted' },
    })
    await keep('/source', source.id)
    await publish(target.id)
    expect(await isKept('/source')).toBe(false)
  })

  test('stays until COMMIT, and when the transaction is rolled back', async () => {
    const id = await withApprovedDraft()
    await keep('/a', id)
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await publish(id, { transactionID })
    expect(await isKept('/a')).toBe(true)
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(await isKept('/a')).toBe(true)
  })

  test('goes at COMMIT', async () => {
    const id = await withApprovedDraft()
    await keep('/a', id)
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await publish(id, { transactionID })
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
