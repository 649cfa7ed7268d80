import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS, type TopicCollection } from '@/src/content/pages'
import { contentHash } from '@/src/governance/contentHash'
import { standing } from '@/src/governance/standing'
import { pointerTo, type Subject } from '@/src/governance/subject'
import type { Condition } from '@/src/payload-types'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'
import { editorIn, reviewerOf } from '../support/signedOff'
import { newTopic } from '../support/topic'

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

const draft = async (collection: TopicCollection, more: Record<string, unknown> = {}): Promise<Subject> => {
  // The types of Payload cannot follow which of the collections it is.
  const { id } = await payload.create({
    collection: collection as 'conditions',
    data: newTopic(collection, more) as Partial<Condition>,
    draft: true,
  })
  return { collection, id }
}
const newest = (subject: Subject) => payload.findByID({ ...subject, depth: 0, draft: true })
const live = (subject: Subject) => payload.findByID({ ...subject, depth: 0 })
const edit = (subject: Subject, data: object) => payload.update({ ...subject, data, draft: true })
const publish = (subject: Subject, data: object = {}) =>
  payload.update({ ...subject, data: { ...data, _status: 'published' } })
const decide = async (subject: Subject, entry: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'sign-offs',
    data: {
      ...pointerTo(subject),
      contentHash: contentHash(subject.collection, await newest(subject)),
      decision: 'approved',
      reviewer,
      ...entry,
    },
  })
/** What the panel plans to publish, and the scheduler does. */
const plan = async ({ collection, id }: Subject) => {
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      doc: { relationTo: collection as 'conditions', value: id },
      type: 'publish',
      user: { relationTo: 'users', value: editor },
    },
  })
  await payload.jobs.run()
}
const liveOf = async (collection: TopicCollection) => {
  const subject = await draft(collection)
  await decide(subject)
  await publish(subject)
  return subject
}

describe.each(TOPIC_COLLECTIONS)('one of the %s', (collection) => {
  test('is published once its content is signed off, and not before', async () => {
    const subject = await draft(collection)
    await expect(publish(subject)).rejects.toThrow('nobody has signed it off yet')
    await decide(subject)
    expect((await publish(subject))._status).toBe('published')
  })

  test('is not published with other words than those, and says which are others', async () => {
    const subject = await liveOf(collection)
    const before = await live(subject)
    await edit(subject, { overview: words('Unread.') })
    await expect(publish(subject)).rejects.toThrow('Dr Reviewer signed it off')
    await expect(publish(subject)).rejects.toThrow('(Overview)')
    // For staff, the row says where the newest draft stands.
    expect(await live(subject)).toEqual({ ...before, reviewStage: 'writing' })
  })

  test('can be called otherwise by search, and moved, without a new sign-off', async () => {
    const subject = await liveOf(collection)
    const slug = `moved-${crypto.randomUUID()}`
    await publish(subject, { slug, synonyms: [{ term: 'Mispeling', kind: 'misspelling' }] })
    expect(await live(subject)).toMatchObject({ slug, _status: 'published' })
  })

  test('keeps the words that were signed off, though autosave writes on', async () => {
    const subject = await draft(collection)
    const save = (summary: string) =>
      payload.update({ ...subject, autosave: true, data: { summary }, draft: true })
    await save('First thoughts.')
    const { version } = await decide(subject)
    await save('Second thoughts.')
    await save('Third thoughts.')
    const kept = await payload.findVersionByID({ collection, id: version ?? '' })
    expect(kept.version.summary).toBe('First thoughts.')
  })

  test('comes with the dates of its review, which a withdrawn sign-off takes', async () => {
    const subject = await draft(collection)
    await decide(subject, { at: '2026-02-28T10:00:00.000Z' })
    await publish(subject, { lastReviewedAt: '2020-01-01T00:00:00.000Z' })
    expect(await live(subject)).toMatchObject({
      lastReviewedAt: '2026-02-28T10:00:00.000Z',
      nextReviewAt: '2029-02-28T10:00:00.000Z',
      reviewedBy: reviewer,
    })
    await decide(subject, { comment: 'A trial was retracted.', decision: 'withdrawn' })
    expect(await live(subject)).toMatchObject({ lastReviewedAt: null, nextReviewAt: null, reviewedBy: null })
  })

  test('is signed off for ever in a log that outlives it', async () => {
    const subject = await draft(collection)
    const entry = await decide(subject)
    for (const statement of [
      sql`update sign_offs set content_hash = 'other' where id = ${entry.id}::uuid`,
      sql`update sign_offs set article_id = null, ${sql.identifier(`${Object.keys(pointerTo(subject))[0]}_id`)} = gen_random_uuid() where id = ${entry.id}::uuid`,
      sql`delete from sign_offs where id = ${entry.id}::uuid`,
    ])
      await expect(payload.db.drizzle.execute(statement)).rejects.toThrow()
    await payload.delete(subject)
    const left = await payload.findByID({ collection: 'sign-offs', id: entry.id, depth: 0 })
    expect(left).toMatchObject({ contentHash: entry.contentHash, reviewerName: 'Dr Reviewer' })
    expect(left[Object.keys(pointerTo(subject))[0] as 'condition']).toBeNull()
  })

  const ways: Record<string, (subject: Subject) => Promise<unknown>> = {
    'a new document': () =>
      payload.create({
        collection: collection as 'conditions',
        data: { ...newTopic(collection), summary: 'Unread.', _status: 'published' } as never,
      }),
    'an update': (subject) => publish(subject),
    'an update of many': ({ id }) =>
      payload.update({
        collection,
        data: { summary: 'Unread.', _status: 'published' },
        where: { id: { equals: id } },
      }),
    'a draft that says it is published': (subject) =>
      edit(subject, { summary: 'Unread.', _status: 'published' }),
    'a restored version': async ({ id }) => {
      const { docs } = await payload.findVersions({
        collection,
        where: { parent: { equals: id }, 'version.summary': { equals: 'Unread.' } },
      })
      await payload.restoreVersion({ collection, id: docs[0]?.id ?? '' })
    },
    'a copy': (subject) => payload.duplicate({ ...subject, data: { _status: 'published' } }),
    'the trash and back': async (subject) => {
      await payload.update({ ...subject, data: { deletedAt: new Date().toISOString() } })
      await payload.update({ ...subject, data: { deletedAt: null, _status: 'published' }, trash: true })
    },
    'a plan': plan,
  }

  test.each(Object.keys(ways))('does not get past the gate by %s', async (way) => {
    const subject = await liveOf(collection)
    await edit(subject, { summary: 'Unread.' })
    // Some are refused, and some do something else: many are updated from what is live.
    await ways[way]?.(subject).catch(() => {})
    const { docs } = await payload.find({
      collection,
      where: {
        summary: { equals: 'Unread.' },
        _status: { equals: 'published' },
        deletedAt: { exists: false },
      },
    })
    expect(docs).toEqual([])
  })

  test('is published by a plan as it was signed off, and its draft goes on', async () => {
    const subject = await draft(collection, { summary: 'Approved.' })
    await decide(subject)
    await edit(subject, { summary: 'Gone on.' })
    await plan(subject)
    expect(await live(subject)).toMatchObject({ summary: 'Approved.', _status: 'published' })
    expect(await newest(subject)).toMatchObject({ summary: 'Gone on.', _status: 'draft' })
  })

  test('that was live before the rule stays live, and its next publication needs a sign-off', async () => {
    const subject = await draft(collection)
    const { drizzle } = payload.db
    // As it was published then, and as the migration leaves it.
    await drizzle.execute(sql`
      update ${sql.identifier(collection)} set _status = 'published' where id = ${subject.id}::uuid`)
    await drizzle.execute(sql`
      update ${sql.identifier(`_${collection}_v`)} set version__status = 'published'
      where parent_id = ${subject.id}::uuid`)
    await drizzle.execute(sql`
      update review_states set draft_hash = '', is_live = true where document = ${subject.id}::uuid`)
    expect((await live(subject))._status).toBe('published')
    const req = await createLocalReq({}, payload)
    const stands = await standing(req, collection, (await newest(subject)) as Condition)
    expect(stands).toMatchObject({ isLive: true, isOlderThanRule: true, liveDecision: null })
    await expect(publish(subject, { summary: 'Other.' })).rejects.toThrow('Not published')
    await decide(subject, { at: '2026-03-01T10:00:00.000Z' })
    expect(await live(subject), 'it is reviewed as it stands').toMatchObject({
      lastReviewedAt: '2026-03-01T10:00:00.000Z',
    })
  })
})

test.each([
  ['conditions', { redFlags: [] }, 'List at least one red flag'],
  ['symptoms', { whenToGetHelp: words(' ') }, 'Say what should make somebody get help'],
  ['treatments', { harms: null }, 'Say what its side effects and risks are'],
] as const)(
  'one of the %s is not signed off without what keeps readers safe',
  async (collection, without, message) => {
    const subject = await draft(collection, without)
    await expect(decide(subject)).rejects.toThrow(message)
  },
)

test('a condition without red flags is signed off with the reason why none apply', async () => {
  const subject = await draft('conditions', { redFlags: [], noRedFlagsBecause: 'It is a wart.' })
  await decide(subject)
  expect((await publish(subject))._status).toBe('published')
})

test('a medicine is reviewed again after a year, and a page as soon as it says', async () => {
  for (const [collection, more, next] of [
    ['treatments', { kind: 'medicine' }, '2027-02-28T10:00:00.000Z'],
    ['treatments', { kind: 'medicine', reviewMonths: 6 }, '2026-08-28T10:00:00.000Z'],
    ['treatments', { kind: 'medicine', reviewMonths: 24 }, '2027-02-28T10:00:00.000Z'],
    ['conditions', { reviewMonths: 18 }, '2027-08-28T10:00:00.000Z'],
  ] as const) {
    const subject = await draft(collection, more)
    await decide(subject, { at: '2026-02-28T10:00:00.000Z' })
    await publish(subject)
    expect((await live(subject)).nextReviewAt).toBe(next)
  }
})

test('a sign-off is about one page, for the system and the database', async () => {
  const [one, other] = [await draft('conditions'), await draft('symptoms')]
  await expect(decide(one, pointerTo(other))).rejects.toThrow('one of them')
  const entry = (columns: string) =>
    payload.db.drizzle.execute(sql`insert into sign_offs (decision, content_hash${sql.raw(columns)}`)
  await expect(entry(`) values ('approved', 'x')`)).rejects.toThrow()
  await expect(
    entry(`, condition_id, symptom_id) values ('approved', 'x', '${one.id}', '${other.id}')`),
  ).rejects.toThrow()
})

test('a sign-off of one page is none of another with the same words', async () => {
  const data = newTopic('conditions')
  const [one, other] = [
    await draft('conditions', data),
    await draft('conditions', { ...data, slug: `other-${crypto.randomUUID()}` }),
  ]
  await decide(one)
  await expect(publish(other)).rejects.toThrow('nobody has signed it off yet')
})

test('of 100 publications in a race with edits and sign-offs none shows what nobody approved', async () => {
  const subject = await draft('conditions')
  const approved = new Set<string>()
  const seen = new Set<string>()
  const look = async () => {
    const page = await live(subject)
    if (page._status === 'published') seen.add(contentHash('conditions', page as Condition))
  }
  let left = 100
  const publishing = async () => {
    while (left > 0) {
      left -= 1
      await publish(subject).catch(() => {})
      await look()
    }
  }
  const writing = async () => {
    for (let round = 0; left > 0; round += 1) {
      await edit(subject, { summary: `Words ${round}.` })
      approved.add((await decide(subject)).contentHash)
      await edit(subject, { summary: `Unread ${round}.` })
    }
  }
  await Promise.all([writing(), publishing(), publishing(), publishing()])
  expect(seen.size).toBeGreaterThan(0)
  expect([...seen].filter((hash) => !approved.has(hash))).toEqual([])
})
