import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectionOf } from '@/src/db/connectionOf'
import { markChanged, markDone, markNear, nextDue } from '@/src/related/due'
import { refreshSuggestions } from '@/src/related/refresh'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { prose } from '../support/prose'
import { words } from '../support/richText'
import { publishedArticle, republish } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const rows = async (statement: ReturnType<typeof sql>) =>
  (await payload.db.drizzle.execute(statement)).rows as Record<string, unknown>[]
const LONG = 60_000
const refresh = () => refreshSuggestions(payload, LONG)
const suggested = (id: string) =>
  rows(sql`select target, place, score, signals from related_suggestions where source = ${id} order by place`)
const due = async () => (await nextDue(payload.db.drizzle, 100)).map(({ article }) => article)

let seed = 0
const text = () => {
  seed += 1
  return words(prose(seed))
}
const condition = async (name: string) =>
  (
    await payload.create({
      collection: 'conditions',
      data: { name, slug: `c-${crypto.randomUUID()}`, summary: 'Short.', overview: text() },
      draft: true,
    })
  ).id
const about = (...conditions: string[]) =>
  publishedArticle(payload, { ...newArticle({ body: text() }), conditions })

beforeEach(async () => {
  await payload.db.drizzle.execute(sql`delete from related_due`)
})

describe('suggestions are made', () => {
  test('for an article that is published, and for those around it', async () => {
    const shared = await condition('Shared one')
    const first = await about(shared)
    await refresh()
    const second = await about(shared)
    expect(await due()).toEqual([second.id])
    await refresh()
    expect(await due()).toEqual([])
    expect((await suggested(second.id)).map(({ target }) => target)).toContain(first.id)
    expect((await suggested(first.id)).map(({ target }) => target)).toContain(second.id)
  })

  test('with every part of their score', async () => {
    const shared = await condition('Shared two')
    const [first, second] = [await about(shared), await about(shared)]
    await refresh()
    const suggestion = (await suggested(second.id)).find(({ target }) => target === first.id)
    expect(suggestion).toMatchObject({
      score: expect.any(Number),
      signals: { fused: expect.any(Number), topics: { shared: [{ id: shared, name: 'Shared two' }] } },
    })
  })

  test('the same, however often', async () => {
    const shared = await condition('Shared three')
    const [first] = [await about(shared), await about(shared), await about(shared)]
    await refresh()
    const once = await suggested(first.id)
    expect(once.length).toBeGreaterThan(0)
    await payload.db.drizzle.execute(
      sql`insert into related_due select id, now(), true from articles on conflict do nothing`,
    )
    await refresh()
    expect(await suggested(first.id)).toEqual(once)
  })

  test('by one run at a time', async () => {
    const shared = await condition('Shared four')
    const [first] = [await about(shared), await about(shared)]
    await Promise.all([refresh(), refresh(), refresh()])
    await refresh()
    const targets = (await suggested(first.id)).map(({ target }) => target)
    expect(new Set(targets).size).toBe(targets.length)
    expect(await due()).toEqual([])
  })

  test('anew when an article says something else', async () => {
    const [one, other] = [await condition('Shared five'), await condition('Shared six')]
    const [first, second] = [await about(one), await about(other)]
    await refresh()
    expect((await suggested(first.id)).map(({ target }) => target)).not.toContain(second.id)
    await republish(payload, second.id, { conditions: [one] })
    await refresh()
    expect((await suggested(first.id)).map(({ target }) => target)).toContain(second.id)
  })

  test('never for or to an article that is unpublished', async () => {
    const shared = await condition('Shared seven')
    const [first, second] = [await about(shared), await about(shared)]
    await refresh()
    await payload.update({ collection: 'articles', id: second.id, data: { _status: 'draft' } })
    await refresh()
    expect(await suggested(second.id)).toEqual([])
    expect((await suggested(first.id)).map(({ target }) => target)).not.toContain(second.id)
  })

  test('never to a page of an emergency that the article is not about', async () => {
    const shared = await condition('Shared eight')
    const { id: symptom } = await payload.create({
      collection: 'symptoms',
      data: {
        name: 'Emergency',
        slug: `s-${crypto.randomUUID()}`,
        summary: 'Short.',
        overview: text(),
        helpLevel: 'emergency',
      },
      draft: true,
    })
    const emergency = (more = {}) =>
      publishedArticle(payload, {
        ...newArticle({ body: text() }),
        conditions: [shared],
        symptoms: [symptom],
        ...more,
      })
    const [article, first, second] = [await about(shared), await emergency(), await emergency()]
    await refresh()
    const targets = async (id: string) => (await suggested(id)).map(({ target }) => target)
    expect(await targets(article.id)).not.toContain(first.id)
    expect(await targets(first.id)).toContain(second.id)
    expect(await targets(first.id)).toContain(article.id)
  })
})

describe('what is to be made anew', () => {
  test('is noted together with the change, or not at all', async () => {
    const req = await createLocalReq({}, payload)
    const id = crypto.randomUUID()
    await initTransaction(req)
    await markChanged(await connectionOf(req), id)
    expect(await due()).toEqual([])
    await killTransaction(req)
    expect(await due()).toEqual([])

    const again = await createLocalReq({}, payload)
    await initTransaction(again)
    await markChanged(await connectionOf(again), id)
    await commitTransaction(again)
    expect(await due()).toEqual([id])
  })

  test('stays noted when the article changes while it is being made', async () => {
    const { drizzle } = payload.db
    const id = crypto.randomUUID()
    await markChanged(drizzle, id)
    const [before] = await nextDue(drizzle, 1)
    if (!before) throw new Error('Nothing is due.')
    await markChanged(drizzle, id)
    await markDone(drizzle, before)
    expect(await due()).toEqual([id])
  })

  test('is not noted as less than it was', async () => {
    const { drizzle } = payload.db
    const id = crypto.randomUUID()
    await markChanged(drizzle, id)
    await markNear(drizzle, [id])
    expect(await nextDue(drizzle, 1)).toMatchObject([{ article: id, spreads: true }])
  })

  test('stays noted when a run is killed, and is made by the next', async () => {
    const shared = await condition('Shared nine')
    const [first, second] = [await about(shared), await about(shared)]
    const broken = vi.spyOn(payload, 'findByID').mockRejectedValue(new Error('Killed.'))
    const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => {})
    await refresh()
    broken.mockRestore()
    log.mockRestore()
    expect(await due()).toEqual(expect.arrayContaining([first.id, second.id]))
    expect(await suggested(first.id)).toEqual([])
    await refresh()
    expect((await suggested(first.id)).map(({ target }) => target)).toContain(second.id)
    expect(await due()).toEqual([])
  })

  test('keeps nothing else from being made when it fails', async () => {
    const shared = await condition('Shared ten')
    const [first, second] = [await about(shared), await about(shared)]
    const findByID = payload.findByID.bind(payload)
    const broken = vi
      .spyOn(payload, 'findByID')
      .mockImplementation(((options: { id: string }) =>
        options.id === first.id
          ? Promise.reject(new Error('Broken.'))
          : findByID(options as Parameters<typeof findByID>[0])) as typeof payload.findByID)
    const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => {})
    await refresh()
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ msg: expect.stringContaining(first.id) }))
    broken.mockRestore()
    log.mockRestore()
    expect(await due()).toEqual([first.id])
    expect((await suggested(second.id)).map(({ target }) => target)).toContain(first.id)
  })
})
