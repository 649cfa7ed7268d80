import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import type { Article } from '@/src/payload-types'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'

let payload: Payload
let stop: () => Promise<void>
let reviewer: string
let editor: string

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  const expert = await payload.create({
    collection: 'experts',
    data: {
      name: 'Reviewer',
      slug: 'reviewer',
      credentials: [{ award: 'MB ChB' }],
      _status: 'published',
    },
  })
  reviewer = expert.id
  const user = await payload.create({
    collection: 'users',
    data: {
      name: 'Editor',
      email: 'editor@tests.example',
      password: 'a password of tests',
      roles: ['editor'],
    },
  })
  editor = user.id
})
afterAll(() => stop())

const change = { what: 'The summary.', why: 'It was wrong.' }
const draft = async (summary: string) =>
  (await payload.create({ collection: 'articles', data: newArticle({ summary }), draft: true })).id
const live = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
const newest = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const edit = (id: string, summary: string, more: Partial<Article> = {}) =>
  payload.update({ collection: 'articles', id, data: { summary, change, ...more }, draft: true })
const publish = (id: string) => payload.update({ collection: 'articles', id, data: { _status: 'published' } })
const decide = async (id: string, entry: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'sign-offs',
    data: {
      article: id,
      contentHash: contentHash('articles', await newest(id)),
      decision: 'approved',
      reviewer,
      ...entry,
    },
  })
const release = async (id: string, summary: string) => {
  await edit(id, summary)
  const signOff = await decide(id)
  await publish(id)
  return signOff
}
const plan = (id: string, more: { type?: 'publish' | 'unpublish'; waitUntil?: Date } = {}) => {
  const { type = 'publish', waitUntil } = more
  return payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      doc: { relationTo: 'articles', value: id },
      type,
      user: { relationTo: 'users', value: editor },
    },
    waitUntil,
  })
}
const jobOf = (id: string) =>
  payload.findByID({ collection: 'payload-jobs', id, depth: 0, disableErrors: true })

describe('a plan', () => {
  test('brings back nothing older than readers have, when a sign-off was withdrawn', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    const { contentHash } = await release(id, 'Second.')
    await decide(id, { comment: 'The dose is wrong.', contentHash, decision: 'withdrawn' })
    await edit(id, 'Unread.')
    const job = await plan(id)
    await payload.jobs.run()
    expect((await live(id)).summary).toBe('Second.')
    expect(await newest(id)).toMatchObject({ summary: 'Unread.', _status: 'draft' })
    expect((await jobOf(job.id))?.hasError).toBe(true)
  })

  test('publishes what was signed off and readers do not have, under a draft that has gone on', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    await edit(id, 'Second.')
    await decide(id)
    await edit(id, 'Unread.')
    await plan(id)
    await payload.jobs.run()
    expect((await live(id)).summary).toBe('Second.')
    expect(await newest(id)).toMatchObject({ summary: 'Unread.', _status: 'draft' })
  })

  test('publishes an earlier content that is the newest again', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    await release(id, 'Second.')
    await edit(id, 'First.')
    await decide(id)
    await edit(id, 'Unread.')
    await plan(id)
    await payload.jobs.run()
    expect((await live(id)).summary).toBe('First.')
  })
})
