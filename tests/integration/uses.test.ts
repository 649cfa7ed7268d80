import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillUses } from '@/src/uses/fill'
import { usersOf } from '@/src/uses/usersOf'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const condition = (name: string) =>
  payload.create({ collection: 'conditions', data: { name, slug: name.toLowerCase() }, draft: true })
const users = async (id: string) => (await usersOf(payload.db.drizzle, id)).map(({ name }) => name)

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

test('what was written before it was kept is taken in', async () => {
  const { id } = await condition('Mumps')
  await payload.create({
    collection: 'articles',
    data: newArticle({ title: 'On mumps', conditions: [id] }),
    draft: true,
  })
  await payload.db.drizzle.execute(sql`delete from document_uses`)
  expect(await users(id)).toEqual([])
  await fillUses(payload)
  expect(await users(id)).toEqual(['On mumps'])
})
