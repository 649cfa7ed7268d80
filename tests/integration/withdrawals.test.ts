import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { down, up } from '@/src/db/migrations/20261126_122611_topic_withdrawals'
import { POINTERS, pointerTo, REVIEWED_COLLECTIONS, type Subject } from '@/src/governance/subject'
import type { Condition } from '@/src/payload-types'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { editorIn, publishDraft, signOff } from '../support/signedOff'
import { newTopic } from '../support/topic'

let payload: Payload
let stop: () => Promise<void>
let editor: string
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  editor = await editorIn(payload)
})
afterAll(() => stop())

const published = async (collection: Subject['collection']): Promise<Subject> => {
  // The types of Payload cannot follow which of the collections it is.
  const data = collection === 'articles' ? newArticle() : newTopic(collection)
  const { id } = await payload.create({
    collection: collection as 'conditions',
    data: data as Partial<Condition>,
    draft: true,
  })
  await publishDraft(payload, { collection, id })
  return { collection, id }
}
const withdraw = (subject: Subject, more: object = {}) =>
  payload.create({
    collection: 'withdrawals',
    data: { ...pointerTo(subject), reason: 'The dose was wrong.', ...more },
    depth: 0,
  })
const row = (subject: Subject) => payload.findByID({ ...subject, depth: 0 })
const noticesOf = async ({ collection, id }: Subject) =>
  (
    await payload.find({
      collection: 'withdrawals',
      depth: 0,
      where: { [POINTERS[collection]]: { equals: id } },
    })
  ).docs

describe.each(REVIEWED_COLLECTIONS)('one of the %s', (collection) => {
  test('is withdrawn as a whole, or not at all', async () => {
    const subject = await published(collection)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({
      collection: 'withdrawals',
      data: { ...pointerTo(subject), reason: 'The dose was wrong.' },
      req,
    })
    await killTransaction(req)
    expect((await row(subject))._status).toBe('published')
    expect(await noticesOf(subject)).toEqual([])
    await withdraw(subject)
    expect((await row(subject))._status).toBe('draft')
    expect(await noticesOf(subject)).toMatchObject([{ reason: 'The dose was wrong.' }])
  })

  test('does not come back as a draft that was signed off before, nor by a plan', async () => {
    const subject = await published(collection)
    const change = { what: 'The summary.', why: 'It was too long.' }
    const data = { summary: 'Shorter.', ...(collection === 'articles' && { change }) }
    await payload.update({ ...subject, data, draft: true })
    await signOff(payload, subject.id, collection)
    await withdraw(subject)
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        doc: { relationTo: collection as 'conditions', value: subject.id },
        type: 'publish',
        user: { relationTo: 'users', value: editor },
      },
    })
    await payload.jobs.run()
    for (const summary of [undefined, 'Shorter.']) {
      const again = payload.update({
        ...subject,
        data: { ...(summary && { summary }), _status: 'published' },
      })
      await expect(again).rejects.toThrow('The page was withdrawn')
    }
    expect((await row(subject))._status).toBe('draft')
    expect(await noticesOf(subject)).toHaveLength(1)
  })

  test('is withdrawn once, however many do so at the same time', async () => {
    const subject = await published(collection)
    const tries = await Promise.allSettled([1, 2, 3].map(() => withdraw(subject)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await noticesOf(subject)).toHaveLength(1)
  })

  test('has its notice where readers knew it, though it moves at the same time', async () => {
    for (let round = 0; round < 8; round += 1) {
      const subject = await published(collection)
      const slug = `moved-${crypto.randomUUID()}`
      const move = payload.update({ ...subject, data: { slug, _status: 'published' } })
      await Promise.allSettled([withdraw(subject), move])
      const [notice] = await noticesOf(subject)
      // A move that comes second is refused, for the page is not signed off any more.
      const { _status, slug: stands } = await row(subject)
      expect([_status, notice?.path]).toEqual(['draft', `/${collection}/${stands}`])
    }
  })
})

test('a notice is of one page and leads to one at most, for the database too', async () => {
  const [one, other] = [await published('conditions'), await published('symptoms')]
  const insert = (columns: string, values: string) =>
    payload.db.drizzle.execute(
      sql.raw(`insert into withdrawals (reason${columns}) values ('Wrong.'${values})`),
    )
  await expect(insert('', '')).rejects.toThrow()
  await expect(insert(', condition_id, symptom_id', `, '${one.id}', '${other.id}'`)).rejects.toThrow()
  const { id } = await withdraw(one)
  for (const columns of [
    sql`symptom_id = ${other.id}::uuid`,
    sql`instead_condition_id = ${one.id}::uuid, instead_symptom_id = ${other.id}::uuid`,
  ])
    await expect(
      payload.db.drizzle.execute(sql`update withdrawals set ${columns} where id = ${id}::uuid`),
    ).rejects.toThrow()
})

test('notices of articles are kept by the change that lets topics be withdrawn', async () => {
  const [old, other] = [await published('articles'), await published('articles')]
  const { id, path } = await withdraw(old, { instead: other.id })
  const args = { db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) }
  await down(args)
  await up(args)
  const notice = await payload.findByID({ collection: 'withdrawals', depth: 0, id })
  expect(notice).toMatchObject({ article: old.id, instead: other.id, path, reason: 'The dose was wrong.' })
  await publishDraft(payload, old)
  expect(await noticesOf(old)).toEqual([])
})
