import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import type { Article, Condition } from '@/src/payload-types'
import { nearDuplicatesOf } from '@/src/related/duplicates'
import { keepArticle } from '@/src/related/keep'
import { neighboursOf } from '@/src/related/neighbours'
import { reasonsOf } from '@/src/related/reasons'
import { rebuildRelated } from '@/src/related/rebuild'
import { profileOf, suggestionsFor } from '@/src/related/suggest'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'
import { publishDraft, publishedArticle, republish } from '../support/signedOff'
import { newTopic } from '../support/topic'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())
beforeEach(async () => {
  await payload.delete({ collection: 'articles', where: { id: { exists: true } }, trash: true })
})

const LIBRARY = {
  'Tennis elbow': 'Tendons of the forearm ache when the wrist is bent back, after racket sports or painting.',
  'Elbows that ache in tennis': 'Racket sports strain tendons of the forearm where they begin at the elbow.',
  'Golfer’s elbow': 'Tendons on the inside of the forearm ache when something is gripped.',
  'Bread without gluten': 'Flour of buckwheat, rice or maize makes bread for people with coeliac disease.',
  'Chickenpox at school': 'Spots and fever. Children stay at home until each blister has a crust.',
}
type Title = keyof typeof LIBRARY

const publish = (title: string, text: string, more: Partial<Article> = {}) =>
  publishedArticle(payload, newArticle({ title, body: words(text), ...more }))

async function library(): Promise<Record<Title, Article>> {
  const all: Partial<Record<Title, Article>> = {}
  for (const [title, text] of Object.entries(LIBRARY)) all[title as Title] = await publish(title, text)
  return all as Record<Title, Article>
}

const connection = () => payload.db.drizzle
const request = () => createLocalReq({}, payload)

async function suggestions(article: Partial<Article>) {
  const found = await suggestionsFor(connection(), await profileOf(await request(), article), { limit: 6 })
  const { docs } = await payload.find({ collection: 'articles', limit: 100, select: { title: true } })
  return found.map((one) => ({ ...one, title: docs.find(({ id }) => id === one.target)?.title }))
}
const titles = async (article: Partial<Article>) => (await suggestions(article)).map(({ title }) => title)

const topic = async (name: string, synonyms: string[] = []) => {
  const data = newTopic('conditions', {
    name,
    synonyms: synonyms.map((term) => ({ term, kind: 'lay' })),
  }) as Partial<Condition>
  const { id } = await payload.create({ collection: 'conditions', data, draft: true })
  await publishDraft(payload, { collection: 'conditions', id })
  return { id }
}

const tables = async () => ({
  profiles: (await connection().execute(sql`select * from related_profiles order by article`)).rows,
  terms: (await connection().execute(sql`select * from related_terms order by article, term`)).rows,
  counts: (
    await connection().execute(
      sql`select language, term, sum(articles)::int as articles from related_counts
        group by 1, 2 having sum(articles) <> 0 order by 1, 2`,
    )
  ).rows,
  duplicates: (await connection().execute(sql`select * from related_duplicates order by one, other`)).rows,
})

describe('suggestions', () => {
  test('articles that say similar things come first, and others not at all', async () => {
    const all = await library()
    const found = await titles(all['Tennis elbow'])
    expect(found.slice(0, 2)).toEqual(['Elbows that ache in tennis', 'Golfer’s elbow'])
    expect(found).not.toContain('Bread without gluten')
    expect(found).not.toContain('Tennis elbow')
  })

  test('they are the same for a form that is not saved, and each time they are asked for', async () => {
    const all = await library()
    const { id: _, ...unsaved } = all['Tennis elbow']
    const { conditions, language, summary, title, body } = unsaved
    const asked = () => suggestions({ conditions, language, summary, title, body })
    const found = (await asked()).filter((one) => one.title !== 'Tennis elbow')
    expect(found.map((one) => one.title).slice(0, 2)).toEqual([
      'Elbows that ache in tennis',
      'Golfer’s elbow',
    ])
    expect(await asked()).toEqual(await asked())
  })

  test('a shared topic leads to an article that has no word in common, and says so', async () => {
    await library()
    const { id } = await topic('Dupuytren’s contracture')
    await publish('Fingers', 'They bend and stay bent.', { conditions: [id] })
    const other = await publish('Of hands', 'Operations release what is tight.', { conditions: [id] })
    const [first] = await suggestions(other)
    expect(first?.title).toBe('Fingers')
    expect(first?.signals.topics?.shared).toEqual([
      { collection: 'conditions', id, name: 'Dupuytren’s contracture', weight: expect.any(Number) },
    ])
    expect(reasonsOf(first?.signals ?? { fused: 0 })).toMatch(/^Shares: Dupuytren’s contracture/)
  })

  test('a rare topic says more than a common one', async () => {
    const [common, rare] = [await topic('Aches'), await topic('Paget’s disease')]
    for (const title of ['One', 'Two', 'Three', 'Four'])
      await publish(title, `${title} of them.`, { conditions: [common.id] })
    await publish('Five', 'Five of them.', { conditions: [rare.id] })
    const asked = await publish('Ask', 'Nothing more.', { conditions: [common.id, rare.id] })
    expect((await titles(asked))[0]).toBe('Five')
  })

  test('a title is found by another name of its condition, from the moment the condition has it', async () => {
    await library()
    await publish('Epicondylitis', 'What it is called in Latin.')
    const asked = { title: 'Brewer’s arm', language: 'en' as const, body: words('Nothing more.') }
    expect(await titles(asked)).not.toContain('Epicondylitis')
    await topic('Brewer’s arm', ['Epicondylitis'])
    const [first] = await suggestions(asked)
    expect(first?.title).toBe('Epicondylitis')
    expect(first?.signals.title?.name).toBe('epicondylitis')
  })

  test('only articles in the same language are suggested', async () => {
    const all = await library()
    await publish('Tennis elbow', LIBRARY['Tennis elbow'], { language: 'cy' })
    const found = await suggestions(all['Tennis elbow'])
    expect(found.map((one) => one.title)).not.toContain('Tennis elbow')
  })
})

describe('what is kept', () => {
  test('is of what readers get: no draft, nothing unpublished, trashed or deleted', async () => {
    const all = await library()
    const { id } = all['Elbows that ache in tennis']
    const isFound = async () => (await titles(all['Tennis elbow'])).includes('Elbows that ache in tennis')
    expect(await isFound()).toBe(true)
    await payload.update({ collection: 'articles', id, data: { title: 'Ballet' }, draft: true })
    const kept = await tables()
    expect(JSON.stringify(kept)).not.toContain('ballet')
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await isFound()).toBe(false)
    const without = await tables()
    expect(without.profiles.map(({ article }) => article)).not.toContain(id)
    expect(without.terms.map(({ article }) => article)).not.toContain(id)
    expect(without.counts.find(({ term }) => term === '')?.articles).toBe(4)
  })

  test('nothing is left when all are gone', async () => {
    await library()
    await payload.delete({ collection: 'articles', where: { id: { exists: true } } })
    expect(await tables()).toEqual({ profiles: [], terms: [], counts: [], duplicates: [] })
  })

  test('a change that is rolled back leaves it as it was', async () => {
    const all = await library()
    const before = await tables()
    const req = await request()
    await initTransaction(req)
    await payload.update({
      collection: 'articles',
      id: all['Tennis elbow'].id,
      data: { _status: 'draft' },
      req,
    })
    const { rows } = await (await connectionOf(req)).execute(sql`select from related_profiles`)
    expect(rows.length).toBe(4)
    await killTransaction(req)
    expect(await tables()).toEqual(before)
  })

  test('kept twice, it is the same as once', async () => {
    const all = await library()
    const keep = () => inTransaction(payload, (req) => keepArticle(req, all['Tennis elbow'].id))
    await keep()
    const once = await tables()
    await keep()
    expect(await tables()).toEqual(once)
  })

  test('two that are published at once do not wait for each other, and both are counted', async () => {
    const all = await library()
    const [one, other] = [await request(), await request()]
    await Promise.all([initTransaction(one), initTransaction(other)])
    // The second is kept, in full, while the first has changed the counts and not ended.
    for (const [req, title] of [
      [one, 'Tennis elbow'],
      [other, 'Golfer’s elbow'],
    ] as const)
      await payload.update({ collection: 'articles', id: all[title].id, data: { _status: 'draft' }, req })
    await payload.db.commitTransaction((await one.transactionID) ?? '')
    await payload.db.commitTransaction((await other.transactionID) ?? '')
    const count = async (term: string) =>
      (await tables()).counts.find((row) => row.term === term)?.articles ?? 0
    expect([await count(''), await count('w:forearm')]).toEqual([3, 1])
    await republishAll(all)
    expect([await count(''), await count('w:forearm')]).toEqual([5, 3])
  })

  test('made anew, suggestions are to be made of it for all articles', async () => {
    const all = await library()
    await connection().execute(sql`delete from related_due`)
    await rebuildRelated(payload)
    const { rows } = await connection().execute(sql`select article from related_due order by article`)
    expect(rows.map(({ article }) => article)).toEqual(
      expect.arrayContaining(Object.values(all).map(({ id }) => id)),
    )
  })

  test('it can be made anew, twice with the same outcome', async () => {
    await library()
    await rebuildRelated(payload)
    const first = await tables()
    await connection().execute(sql`update related_counts set articles = articles + 1 where term = 'w:elbow'`)
    await connection().execute(sql`delete from related_terms where term like 'w:t%'`)
    await connection().execute(
      sql`insert into related_profiles select gen_random_uuid(), language, title, counted, signature
        from related_profiles limit 1`,
    )
    await rebuildRelated(payload)
    expect(await tables()).toEqual(first)
  })
})

const republishAll = async (all: Record<Title, Article>) => {
  for (const { id } of Object.values(all))
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
}

const LONG = Array.from({ length: 40 }, (_, place) => `Sentence ${place} says thing ${place * place}.`).join(
  ' ',
)

const duplicatePairs = async () =>
  (
    await connection().execute(
      sql`select one, other, likeness from related_duplicates order by likeness desc`,
    )
  ).rows

describe('near-duplicates', () => {
  test('are found by what they say, whatever their titles, and forgotten with one of them', async () => {
    await library()
    const one = await publish('First', LONG)
    const other = await publish('Second', `${LONG.slice(0, -40)} It ends in another way, though.`)
    const found = await nearDuplicatesOf(connection(), await profileOf(await request(), one))
    expect(found).toEqual([{ target: other.id, likeness: expect.any(Number) }])
    expect(found[0]?.likeness).toBeGreaterThan(0.7)
    const pairs = await duplicatePairs()
    expect(pairs.map((pair) => [pair.one, pair.other].sort())).toEqual([[one.id, other.id].sort()])
    await republish(payload, other.id, { body: words('It says something of its own now.') })
    expect(await duplicatePairs()).toEqual([])
  })

  test('two of them that are published at once are found', async () => {
    const [one, other] = [await publish('Twice', LONG), await publish('Twice', LONG)]
    for (const { id } of [one, other])
      await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await Promise.all(
      [one, other].map(({ id }) =>
        payload.update({ collection: 'articles', id, data: { _status: 'published' } }),
      ),
    )
    expect(await duplicatePairs()).toHaveLength(1)
  })
})

describe('neighbours', () => {
  test('are the articles close to one, as many as wanted', async () => {
    const all = await library()
    const { id } = all['Tennis elbow']
    const [tennis, golf] = [all['Elbows that ache in tennis'].id, all['Golfer’s elbow'].id]
    expect((await neighboursOf(connection(), id, 10)).slice(0, 2)).toEqual([tennis, golf])
    expect(await neighboursOf(connection(), id, 1)).toHaveLength(1)
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await neighboursOf(connection(), id, 10)).toEqual([])
  })
})
