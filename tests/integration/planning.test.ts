import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import { reviewState } from '@/src/governance/reviewState'
import type { Article } from '@/src/payload-types'
import { listsOf } from '@/src/plugins/governance/desk/lists'
import { waiting, workerOf } from '@/src/plugins/governance/desk/waiting'
import { releaseLostJobs } from '@/src/plugins/governance/endpoints/releaseJobs'
import { planPublication } from '@/src/plugins/governance/planPublication'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { editorIn, reviewerOf } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
let reviewer: string
let editor: string

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  reviewer = await reviewerOf(payload)
  editor = await editorIn(payload)
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
const plan = (id: string, user = editor) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      doc: { relationTo: 'articles', value: id },
      type: 'publish',
      user: { relationTo: 'users', value: user },
    },
  })
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

  test('makes nobody a writer of what it publishes, nor of the draft that went on', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    await edit(id, 'Second.')
    await decide(id)
    await edit(id, 'Unread.')
    await plan(id)
    await payload.jobs.run()
    expect((await live(id)).summary).toBe('Second.')
    const state = await reviewState(await createLocalReq({}, payload), id)
    expect(state?.writers).toEqual([])
  })

  test('does not put back what somebody took from readers since, but one that is made after that does', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    const job = await plan(id)
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await payload.jobs.run()
    expect((await live(id))._status).toBe('draft')
    expect((await jobOf(job.id))?.error).toMatchObject({
      message: expect.stringContaining('taken from them after this was planned'),
    })
    await plan(id)
    await payload.jobs.run()
    expect((await live(id))._status).toBe('published')
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

describe.each(['admin', 'editor', 'reviewer', 'author'] as const)('planned by an %s', (role) => {
  const planner = async () => {
    const email = `${role}-${crypto.randomUUID()}@tests.example`
    const data = { name: role, email, password: 'a password of tests', roles: [role] }
    return (await payload.create({ collection: 'users', data })).id
  }

  test('words that no reviewer read reach no reader', async () => {
    const id = await draft('First.')
    await release(id, 'First.')
    await edit(id, 'Unread.')
    await plan(id, await planner())
    await payload.jobs.run()
    expect(await live(id)).toMatchObject({ summary: 'First.', _status: 'published' })
  })

  test('words that were read reach readers if that role publishes', async () => {
    const id = await draft('First.')
    await decide(id)
    await plan(id, await planner())
    await payload.jobs.run()
    const isPublisher = role === 'admin' || role === 'editor'
    expect((await live(id))._status).toBe(isPublisher ? 'published' : 'draft')
  })
})

describe('a plan that was refused', () => {
  const refused = async (): Promise<{ id: string; job: string }> => {
    const id = await draft('First.')
    const { id: job } = await plan(id)
    await payload.jobs.run()
    return { id, job }
  }
  const onDesk = async (id: string) => {
    const worker = await workerOf(payload, await payload.findByID({ collection: 'users', id: editor }))
    const list = listsOf(worker).find(({ key }) => key === 'plans-refused')
    if (!list) throw new Error('The desk has no such list.')
    const { found } = await waiting(payload, { limit: 50, list, worker })
    return found.find((page) => page.id === id)?.problem
  }

  test('is on the desk of those who publish, with the reason', async () => {
    const { id } = await refused()
    expect(await onDesk(id)).toContain('its new content is not signed off')
  })

  test('is done by the next run once its content is signed off, and leaves the desk', async () => {
    const { id, job } = await refused()
    await decide(id)
    await payload.jobs.run()
    expect(await live(id)).toMatchObject({ summary: 'First.', _status: 'published' })
    expect(await jobOf(job)).toBeNull()
    expect(await onDesk(id)).toBeUndefined()
  })

  test('leaves the desk when somebody publishes, and does nothing later', async () => {
    const { id, job } = await refused()
    // As one that was refused after its content was signed off.
    await payload.db.drizzle.execute(
      sql`update payload_jobs set task_slug = 'inline' where id = ${job}::uuid`,
    )
    await decide(id)
    await payload.db.drizzle.execute(
      sql`update payload_jobs set task_slug = 'schedulePublish' where id = ${job}::uuid`,
    )
    await publish(id)
    expect(await onDesk(id)).toBeUndefined()
    expect(await jobOf(job)).toBeNull()
  })

  test('leaves the desk when it is planned anew', async () => {
    const { id } = await refused()
    const user = await payload.findByID({ collection: 'users', id: editor })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const date = new Date(Date.now() + 86_400_000)
    await planPublication({
      date,
      doc: { relationTo: 'articles', value: id },
      req,
      type: 'publish',
    } as Parameters<typeof planPublication>[0])
    expect(await onDesk(id)).toBeUndefined()
  })

  test('breaks no desk where it names no document', async () => {
    const { id } = await refused()
    await plan('nothing')
    await payload.jobs.run()
    expect(await onDesk(id)).toContain('not signed off')
  })
})

describe('a plan whose process was killed', () => {
  const killed = async (age: string) => {
    const id = await draft('First.')
    await decide(id)
    const { id: job } = await plan(id)
    await payload.db.drizzle.execute(sql`
      update payload_jobs set processing = true, updated_at = now() - ${age}::interval where id = ${job}::uuid`)
    await releaseLostJobs(payload)
    await payload.jobs.run()
    return live(id)
  }

  test('is carried out by the next run', async () => {
    expect((await killed('11 minutes'))._status).toBe('published')
  })

  test('is left alone for as long as it may still run', async () => {
    expect((await killed('5 minutes'))._status).toBe('draft')
  })
})
