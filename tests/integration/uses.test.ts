import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { fillUses } from '@/src/uses/fill'
import { usersOf } from '@/src/uses/usersOf'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishDraft, publishedTopic } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const condition = (name: string) =>
  payload.create({ collection: 'conditions', data: { name, slug: name.toLowerCase() }, draft: true })
const users = async (id: string) => (await usersOf(payload.db.drizzle, id)).first.map(({ name }) => name)

test('what points to a document changes with the transaction of what points there', async () => {
  const { id } = await condition('Gout')
  const article = await payload.create({
    collection: 'articles',
    data: newArticle({ title: 'On gout', conditions: [id] }),
    draft: true,
  })
  expect(await users(id)).toEqual(['On gout'])
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.update({ collection: 'articles', id: article.id, data: { conditions: [] }, draft: true, req })
  await killTransaction(req)
  expect(await users(id)).toEqual(['On gout'])
  await payload.delete({ collection: 'articles', id: article.id })
  expect(await users(id)).toEqual([])
})

const typing = (title: string, address: string) =>
  payload.create({
    collection: 'articles',
    data: newArticle({ title, body: richText(paragraph(externalLink(address, 'it'))) }),
    draft: true,
  })

test('a typed path leads to the page that has it now, or from which a redirect leads there', async () => {
  const page = await publishedTopic(payload, 'conditions', { slug: 'first-path' })
  await typing('By its first path', '/conditions/first-path')
  await payload.update({ ...page, data: { slug: 'second-path' }, draft: true })
  expect(await users(page.id)).toEqual(['By its first path'])
  await publishDraft(payload, page)
  await typing('By its second path', '/conditions/second-path#causes')
  await typing('By no path of it', 'https://elsewhere.example/conditions/second-path')
  const both = ['By its first path', 'By its second path']
  expect(await users(page.id)).toEqual([...both, '/conditions/first-path'])
  const next = await publishedTopic(payload, 'conditions', { slug: 'first-path' })
  expect([await users(page.id), await users(next.id)]).toEqual([
    ['By its second path'],
    ['By its first path'],
  ])
})

test('a page that leads to itself can be deleted', async () => {
  const { id, slug } = await typing('Itself', '/articles/placeholder')
  const body = richText(paragraph(externalLink(`/articles/${slug}`, 'it')))
  await payload.update({ collection: 'articles', id, data: { body }, draft: true })
  expect(await users(id)).toEqual([])
})

test('where many lead to a document, the first are named and all are counted', async () => {
  const { id } = await condition('Ubiquity')
  for (let count = 0; count < 52; count += 1) await typing(`User ${100 + count}`, '/conditions/ubiquity')
  const { first, total } = await usersOf(payload.db.drizzle, id)
  expect([first.length, first[0]?.name, total]).toEqual([50, 'User 100', 52])
})

test('what was written before it was kept is taken in', async () => {
  const { id } = await condition('Mumps')
  await payload.create({
    collection: 'articles',
    data: newArticle({ title: 'On mumps', conditions: [id] }),
    draft: true,
  })
  await typing('To mumps', '/conditions/mumps')
  await payload.updateGlobal({
    slug: 'site',
    data: { name: 'Tests', navigation: [{ label: 'Mumps', url: '/conditions/mumps' }] },
  })
  const all = ['On mumps', 'To mumps', 'The navigation']
  expect(await users(id)).toEqual(all)
  await payload.db.drizzle.execute(sql`truncate document_uses, path_uses`)
  expect(await users(id)).toEqual([])
  await fillUses(payload)
  expect(await users(id)).toEqual(all)
})
