import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import { publishApproved } from '@/src/governance/publishApproved'
import { reviewState } from '@/src/governance/reviewState'
import { standing } from '@/src/governance/standing'
import type { Article, Expert, User } from '@/src/payload-types'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { reviewerOf } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
let reviewer: string

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  reviewer = await reviewerOf(payload)
})
afterAll(() => stop())

const draft = (more: Partial<Article> = {}) =>
  payload.create({ collection: 'articles', data: newArticle(more), draft: true })
const newest = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const live = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })
const edit = (id: string, data: Partial<Article>) =>
  payload.update({ collection: 'articles', id, data, draft: true })
const publish = (id: string, data: Partial<Article> = {}) =>
  payload.update({ collection: 'articles', id, data: { ...data, _status: 'published' } })
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

const REASON = 'Readers need it today and no reviewer can be reached.'
const breakGlass = async (id: string) =>
  payload.create({
    collection: 'sign-offs',
    data: {
      article: id,
      comment: REASON,
      contentHash: contentHash('articles', await newest(id)),
      decision: 'brokenGlass',
    },
    user: { ...(await theAdmin()), collection: 'users' },
  })
let admin: Promise<User> | undefined
const theAdmin = () => {
  admin ??= payload.create({
    collection: 'users',
    data: {
      name: 'Admin',
      email: 'admin@tests.example',
      password: 'a password of tests',
      roles: ['admin'],
    },
  })
  return admin
}
const anotherReviewer = async (more: Partial<Expert> = {}) => {
  const name = `Another ${crypto.randomUUID().slice(0, 8)}`
  const { id } = await payload.create({
    collection: 'experts',
    data: {
      name,
      slug: name.toLowerCase().replace(' ', '-'),
      credentials: [{ award: 'MD' }],
      _status: 'published',
      ...more,
    },
  })
  return id
}
const change = { what: 'The summary.', why: 'It was wrong.' }
const standingOf = async (id: string) =>
  standing(await createLocalReq({}, payload), 'articles', await newest(id))

describe('an article', () => {
  test('is published once its content is signed off, and not before', async () => {
    const { id } = await draft()
    await expect(publish(id)).rejects.toThrow('nobody has signed it off yet')
    await decide(id)
    expect((await publish(id))._status).toBe('published')
  })

  test('is not published with another content than the one that was signed off', async () => {
    const { id } = await draft()
    await decide(id)
    await expect(publish(id, { summary: 'Other words.' })).rejects.toThrow(
      'it was changed after Dr Reviewer signed it off',
    )
    expect((await live(id))._status).toBe('draft')
  })

  test('keeps its approved content before readers while it is edited', async () => {
    const { id, summary } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'A draft.' })
    await expect(publish(id)).rejects.toThrow('(Summary)')
    expect((await live(id)).summary).toBe(summary)
  })
})

describe('a sign-off', () => {
  test('holds for the same content whatever else is changed', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id, { seo: { title: 'Another title for search engines' } })
    expect((await live(id)).seo?.title).toBe('Another title for search engines')
  })

  test('holds again when the content comes back to it', async () => {
    const { id, summary } = await draft()
    await decide(id)
    await edit(id, { summary: 'Something else.' })
    await expect(publish(id)).rejects.toThrow('Not published')
    await edit(id, { summary })
    expect((await publish(id))._status).toBe('published')
  })

  test('of what was corrected since does not bring that back before readers, until somebody has read it again', async () => {
    const { id, summary: wrong } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'The right dose.', change })
    await decide(id)
    await publish(id)

    await edit(id, { summary: wrong, change })
    await expect(publish(id)).rejects.toThrow('they have got a newer content since')
    expect((await live(id)).summary).toBe('The right dose.')
    expect((await standingOf(id)).stage).toBe('writing')
    expect((await standingOf(id)).approved?.isNewest).toBe(false)

    await decide(id)
    expect((await publish(id)).summary).toBe(wrong)
  })

  test('that waits is not voided when what readers have loses its own', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'The right dose.', change })
    await decide(id)
    const { published_hash } = (await reviewState(await createLocalReq({}, payload), id)) ?? {}
    await payload.create({
      collection: 'sign-offs',
      data: {
        article: id,
        comment: 'The dose is wrong.',
        contentHash: published_hash ?? '',
        decision: 'withdrawn',
        reviewer,
      },
    })
    expect((await publish(id)).summary).toBe('The right dose.')
  })

  test('holds no longer once it is withdrawn, and says by whom and why', async () => {
    const { id } = await draft()
    await decide(id)
    await decide(id, { decision: 'withdrawn', comment: 'The dose is wrong.' })
    await expect(publish(id)).rejects.toThrow('Dr Reviewer withdrew the sign-off')
  })

  test('does not hold for a content that changes are asked for', async () => {
    const { id } = await draft()
    await decide(id)
    await decide(id, { decision: 'changesRequested', comment: 'Name the dose.' })
    await expect(publish(id)).rejects.toThrow('“Name the dose.”')
  })

  test('keeps the words that were signed off, though autosave writes on', async () => {
    const { id, summary } = await draft()
    const save = (words: string) =>
      payload.update({ collection: 'articles', id, autosave: true, data: { summary: words }, draft: true })
    await save('First thoughts.')
    const { version } = await decide(id)
    await save('Second thoughts.')
    await save('Third thoughts.')
    const kept = await payload.findVersionByID({ collection: 'articles', id: version ?? '' })
    expect([summary, kept.version.summary]).toEqual([summary, 'First thoughts.'])
  })

  test.each(['update', 'delete'] as const)(
    'cannot be changed by an %s, of the system or in the database',
    async (how) => {
      const { id } = await draft()
      const entry = await decide(id)
      const args = { collection: 'sign-offs', id: entry.id } as const
      await expect(
        how === 'update' ? payload.update({ ...args, data: { comment: 'Else.' } }) : payload.delete(args),
      ).rejects.toThrow('stays as it was recorded')
      const statement =
        how === 'update'
          ? sql`update sign_offs set content_hash = 'other' where id = ${entry.id}::uuid`
          : sql`delete from sign_offs where id = ${entry.id}::uuid`
      await expect(payload.db.drizzle.execute(statement)).rejects.toThrow()
      expect((await payload.findByID(args)).contentHash).toBe(entry.contentHash)
    },
  )

  test('outlives its article', async () => {
    const { id } = await draft()
    const entry = await decide(id)
    await payload.delete({ collection: 'articles', id })
    expect(await payload.findByID({ collection: 'sign-offs', id: entry.id })).toMatchObject({
      article: null,
      contentHash: entry.contentHash,
      reviewerName: 'Dr Reviewer',
    })
  })

  test.each([
    ['without a credential', { credentials: [] }, 'names no credential'],
    ['by an author of the article', { credentials: [{ award: 'MD' }] }, 'named as an author'],
  ])('is refused %s', async (name, profile, message) => {
    const expert = await payload.create({
      collection: 'experts',
      data: { name, slug: `expert-${crypto.randomUUID()}`, ...profile, _status: 'published' },
    })
    const { id } = await draft({ authors: [expert.id] })
    await expect(decide(id, { reviewer: expert.id })).rejects.toThrow(message)
  })

  test('is not shown to readers beside its reviewer as an author, of the whole or of changes', async () => {
    const other = await anotherReviewer()
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'A better summary.', change })
    await decide(id, { reviewer: other, scope: 'changes' })
    for (const author of [reviewer, other])
      await expect(publish(id, { authors: [author] })).rejects.toThrow('cannot be named as an author')
    await publish(id, { authors: [await anotherReviewer()] })
    expect((await live(id)).reviewedBy).toBe(reviewer)
  })

  test('is refused of an author that readers see, though the draft names others', async () => {
    const author = await anotherReviewer()
    const { id } = await draft({ authors: [author] })
    await decide(id)
    await publish(id)
    await edit(id, { authors: [] })
    await expect(decide(id, { reviewer: author })).rejects.toThrow('named as an author')
  })

  test('is refused of whoever wrote what readers are told is new', async () => {
    const writer = await payload.create({
      collection: 'users',
      data: {
        name: 'Both',
        email: 'both@tests.example',
        password: 'a password of tests',
        roles: ['editor', 'reviewer'],
      },
    })
    await anotherReviewer({ user: writer.id })
    const user = { ...writer, collection: 'users' as const }
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'A better summary.', change })
    await decide(id)
    const save = (data: Partial<Article>) =>
      payload.update({ collection: 'articles', id, data, draft: true, user })
    const signOff = async () =>
      payload.create({
        collection: 'sign-offs',
        data: {
          article: id,
          contentHash: contentHash('articles', await newest(id)),
          decision: 'approved',
        },
        user,
      })
    await save({ seo: { title: 'For search engines' } })
    await expect(signOff()).resolves.toMatchObject({ userName: 'Both' })
    await save({ change: { ...change, what: 'Take ten tablets a day.' } })
    await expect(signOff()).rejects.toThrow('You wrote some of this content')
  })

  test('is refused for a content that is not the newest', async () => {
    const { id } = await draft()
    const { contentHash: read } = await decide(id)
    await edit(id, { summary: 'Written while somebody read.' })
    await expect(decide(id, { contentHash: read })).rejects.toThrow('was changed after you opened it')
  })
})

describe('the dates of a review', () => {
  const dates = async (id: string) => {
    const { lastReviewedAt, nextReviewAt, reviewedBy } = await live(id)
    return { lastReviewedAt, nextReviewAt, reviewedBy }
  }

  test('come from the sign-off, three years apart', async () => {
    const { id } = await draft()
    await decide(id, { at: '2026-02-28T10:00:00.000Z' })
    await publish(id)
    expect(await dates(id)).toEqual({
      lastReviewedAt: '2026-02-28T10:00:00.000Z',
      nextReviewAt: '2029-02-28T10:00:00.000Z',
      reviewedBy: reviewer,
    })
  })

  test('come a year apart where a medicine is concerned, and sooner where the article says so', async () => {
    const { id: medicine } = await payload.create({
      collection: 'treatments',
      data: { name: 'Paracetamol', slug: 'paracetamol', kind: 'medicine', summary: 'A medicine.' },
      draft: true,
    })
    for (const [more, next] of [
      [{ treatments: [medicine] }, '2027-02-28T10:00:00.000Z'],
      [{ treatments: [medicine], reviewMonths: 6 }, '2026-08-28T10:00:00.000Z'],
      [{ treatments: [medicine], reviewMonths: 24 }, '2027-02-28T10:00:00.000Z'],
    ] as const) {
      const { id } = await draft({ ...more, treatments: [...more.treatments] })
      await decide(id, { at: '2026-02-28T10:00:00.000Z' })
      await publish(id)
      expect((await dates(id)).nextReviewAt).toBe(next)
    }
  })

  test('are not moved by an edit, nor by whoever says so', async () => {
    const { id } = await draft({ lastReviewedAt: '2020-01-01T00:00:00.000Z' })
    expect((await newest(id)).lastReviewedAt).toBeNull()
    await decide(id, { at: '2026-01-01T00:00:00.000Z' })
    await publish(id)
    await publish(id, { lastReviewedAt: new Date().toISOString(), seo: { title: 'Another title' } })
    expect((await dates(id)).lastReviewedAt).toBe('2026-01-01T00:00:00.000Z')
  })

  test('move at once when what readers have is reviewed again, whatever draft is pending', async () => {
    const { id } = await draft()
    await decide(id, { at: '2026-01-01T00:00:00.000Z' })
    await publish(id)
    await edit(id, { seo: { title: 'For search engines' } })
    await decide(id, { at: '2026-06-01T00:00:00.000Z' })
    const { lastReviewedAt, seo } = await live(id)
    expect([lastReviewedAt, seo?.title]).toEqual(['2026-06-01T00:00:00.000Z', null])
  })

  test('stay when only the changes were read', async () => {
    const { id } = await draft()
    await decide(id, { at: '2026-01-01T00:00:00.000Z' })
    await publish(id)
    await edit(id, { summary: 'A better summary.', change: { what: 'The summary.', why: 'It was long.' } })
    await decide(id, { scope: 'changes' })
    await publish(id)
    expect(await live(id)).toMatchObject({
      summary: 'A better summary.',
      lastReviewedAt: '2026-01-01T00:00:00.000Z',
    })
  })
})

describe('a sign-off that is withdrawn', () => {
  test('takes its date with it, also when the page goes and comes back without another one', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await decide(id, { decision: 'withdrawn', comment: 'A trial was retracted.' })
    expect(await live(id)).toMatchObject({ lastReviewedAt: null, nextReviewAt: null, reviewedBy: null })
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await breakGlass(id)
    await publish(id)
    expect(await live(id)).toMatchObject({ lastReviewedAt: null, reviewedBy: null, _status: 'published' })
  })

  test('takes its date also where only changes were read since', async () => {
    const { id } = await draft()
    const whole = await decide(id)
    await publish(id)
    await edit(id, { summary: 'A better summary.', change })
    await decide(id, { scope: 'changes' })
    await publish(id)
    expect((await live(id)).reviewedBy).toBe(reviewer)
    const { contentHash } = whole
    await decide(id, { contentHash, decision: 'withdrawn', comment: 'A trial was retracted.' })
    expect(await live(id)).toMatchObject({ lastReviewedAt: null, nextReviewAt: null, reviewedBy: null })
    expect((await standingOf(id)).nextReviewAt).toBeNull()
  })

  test('is no ground for reading only what was changed', async () => {
    const { id } = await draft()
    await decide(id)
    await decide(id, { decision: 'withdrawn', comment: 'I read another article.' })
    await edit(id, { summary: 'Other.' })
    await expect(decide(id, { scope: 'changes' })).rejects.toThrow('No sign-off of the whole page stands')
  })
})

describe('what went live without a sign-off', () => {
  const unread = async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'Nobody has read this.', change })
    await breakGlass(id)
    await publish(id)
    return id
  }

  test('was read by nobody: the reviewer is shown what is new in it', async () => {
    const id = await unread()
    const { approved, brokenGlass, differences, stage } = await standingOf(id)
    expect(differences.map(({ section }) => section)).toEqual(['Summary'])
    expect(approved).toMatchObject({ decision: 'approved', isNewest: false })
    expect(brokenGlass).toMatchObject({ comment: REASON, isLive: true, userName: 'Admin' })
    expect(stage).toBe('writing')
  })

  test('shows readers no date of a review until somebody has read what is new', async () => {
    const id = await unread()
    expect(await live(id)).toMatchObject({ lastReviewedAt: null, nextReviewAt: null, reviewedBy: null })
    const { at } = await decide(id, { scope: 'changes' })
    const { lastReviewedAt } = await live(id)
    expect(lastReviewedAt && at && lastReviewedAt < at).toBe(true)
  })

  test('is what a later draft is not compared with', async () => {
    const id = await unread()
    await edit(id, { title: 'Another title', change })
    const { differences } = await standingOf(id)
    expect(differences.map(({ section }) => section)).toEqual(['Title', 'Summary', 'What is new'])
    await expect(publish(id)).rejects.toThrow('(Title, Summary, What is new)')
  })

  test('leaves the sign-off standing where its content was signed off', async () => {
    const { id } = await draft()
    await decide(id)
    await breakGlass(id)
    await publish(id)
    expect(await standingOf(id)).toMatchObject({ approved: { isNewest: true }, differences: [] })
    expect((await live(id)).lastReviewedAt).not.toBeNull()
  })
})

describe('whoever reads again', () => {
  const byReader = async (id: string, user: User) =>
    standing(
      await createLocalReq({ user: { ...user, collection: 'users' } }, payload),
      'articles',
      await newest(id),
    )
  const aReader = async () => {
    const user = await payload.create({
      collection: 'users',
      data: {
        name: 'Reader',
        email: `${crypto.randomUUID()}@tests.example`,
        password: 'a password of tests',
        roles: ['reviewer'],
      },
    })
    const expert = await anotherReviewer({ user: user.id })
    const decideAs = async (id: string, entry: Record<string, unknown>) =>
      payload.create({
        collection: 'sign-offs',
        data: {
          article: id,
          contentHash: contentHash('articles', await newest(id)),
          decision: 'approved',
          reviewer: expert,
          ...entry,
        },
        user: { ...user, collection: 'users' },
      })
    return { decideAs, user }
  }
  const asking = { decision: 'changesRequested', comment: 'Say more.' }

  test('is shown what is new since they asked for changes, and all of what nobody signed off', async () => {
    const { decideAs, user } = await aReader()
    const { id } = await draft({ summary: 'It lasts a week.' })
    expect(await byReader(id, user)).not.toHaveProperty('lastRead.id')
    await decideAs(id, asking)
    await edit(id, { summary: 'It lasts a week or two.' })
    const { differences, lastRead, whole } = await byReader(id, user)
    expect(differences).toEqual([])
    expect(lastRead).toMatchObject({ decision: 'changesRequested', differences: [{ section: 'Summary' }] })
    expect(whole?.map(({ section }) => section)).toEqual(
      expect.arrayContaining(['Title', 'Summary', 'Body', 'Sources']),
    )
    const stranger = await aReader()
    expect((await byReader(id, stranger.user)).lastRead).toBeUndefined()
  })

  test('is shown both where another one signed off since', async () => {
    const { decideAs, user } = await aReader()
    const { id } = await draft({ summary: 'It lasts a week.' })
    await decideAs(id, asking)
    await edit(id, { title: 'Another title' })
    await decide(id)
    await edit(id, { summary: 'It lasts a month.' })
    const { differences, lastRead, whole } = await byReader(id, user)
    expect(differences.map(({ section }) => section)).toEqual(['Summary'])
    expect(lastRead?.differences.map(({ section }) => section)).toEqual(['Title', 'Summary'])
    expect(whole).toBeUndefined()
  })
})

describe('readers are told what is new', () => {
  test('in words that the reviewer is shown, though nothing else was changed since the sign-off', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'Corrected.', change })
    await decide(id)
    expect(await standingOf(id)).toMatchObject({ approved: { isNewest: true }, differences: [] })
    await edit(id, { change: { ...change, what: 'Take ten tablets a day.' } })
    const { approved, differences } = await standingOf(id)
    expect(approved?.isNewest).toBe(false)
    expect(differences.map(({ section }) => section)).toEqual(['What is new'])
    await decide(id, { scope: 'changes' })
    await publish(id)
    expect(await standingOf(id)).toMatchObject({ approved: { isNewest: true }, differences: [] })
  })

  test('when an article they know says something else', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'Corrected.' })
    await expect(decide(id)).rejects.toThrow('what you changed, and why')
    const change = { what: 'The summary.', why: 'A number was wrong.', isCorrection: true }
    await edit(id, { change })
    await decide(id)
    await publish(id)
    const article = await live(id)
    expect(article.changeLog).toEqual([{ id: expect.any(String), at: expect.any(String), ...change }])
    expect(article.change?.what).toBeNull()
  })

  test('of every change so far, whatever version is restored', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    const [first] = (
      await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, limit: 1 })
    ).docs
    const change = { what: 'One.', why: 'Reason.' }
    await edit(id, { summary: 'Second.', change })
    await decide(id)
    await publish(id)
    await expect(
      payload.restoreVersion({ collection: 'articles', id: first?.id ?? '' }),
      'nobody says why it says again what it said',
    ).rejects.toThrow('they have got a newer content since')
    expect((await live(id)).changeLog).toMatchObject([change])
  })

  test('of nothing in a copy, which nobody has read or seen', async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    const copy = await payload.duplicate({ collection: 'articles', id })
    expect(copy).toMatchObject({
      lastReviewedAt: null,
      nextReviewAt: null,
      publishedAt: null,
      _status: 'draft',
    })
    await expect(publish(copy.id)).rejects.toThrow('nobody has signed it off yet')
  })
})

describe('no way leads past the gate', () => {
  const unread = async () => {
    const { id } = await draft()
    await decide(id)
    await publish(id)
    await edit(id, { summary: 'Unread.' })
    return id
  }
  const ways: Record<string, (id: string) => Promise<unknown>> = {
    'a new document': () =>
      payload.create({ collection: 'articles', data: { ...newArticle(), _status: 'published' } }),
    'an update': (id) => publish(id),
    'an update of many': (id) =>
      payload.update({
        collection: 'articles',
        data: { summary: 'Unread.', _status: 'published' },
        where: { id: { equals: id } },
      }),
    'a draft that says it is published': (id) =>
      payload.update({
        collection: 'articles',
        id,
        data: { summary: 'Unread.', _status: 'published' },
        draft: true,
      }),
    'a restored version': async (id) => {
      const { docs } = await payload.findVersions({
        collection: 'articles',
        where: { parent: { equals: id }, 'version.summary': { equals: 'Unread.' } },
      })
      await payload.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' })
    },
    'a copy': async (id) => payload.duplicate({ collection: 'articles', id, data: { _status: 'published' } }),
    'the trash and back': async (id) => {
      await payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } })
      await payload.update({
        collection: 'articles',
        id,
        data: { deletedAt: null, _status: 'published' },
        trash: true,
      })
    },
    'a plan': (id) =>
      publishApproved({ payload } as PayloadRequest, {
        subject: { collection: 'articles', id },
        user: editor,
      }),
  }
  let editor: string
  beforeAll(async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        name: 'Editor',
        email: 'editor@tests.example',
        password: 'a password of tests',
        roles: ['editor'],
      },
    })
    editor = id
  })

  test.each(Object.keys(ways))('%s', async (way) => {
    const id = await unread()
    // Some are refused, and some do something else: many are updated from what is live.
    await ways[way]?.(id).catch(() => {})
    const { docs } = await payload.find({
      collection: 'articles',
      where: {
        summary: { equals: 'Unread.' },
        _status: { equals: 'published' },
        deletedAt: { exists: false },
      },
    })
    expect(docs).toEqual([])
  })

  test('a plan publishes what was signed off, and leaves the draft as it went on', async () => {
    const { id } = await draft()
    await edit(id, { summary: 'Approved.' })
    await decide(id)
    await edit(id, { summary: 'Gone on.' })
    await publishApproved({ payload } as PayloadRequest, {
      subject: { collection: 'articles', id },
      user: editor,
    })
    expect(await live(id)).toMatchObject({ summary: 'Approved.', _status: 'published' })
    expect(await newest(id)).toMatchObject({ summary: 'Gone on.', _status: 'draft' })
  })
})

test('of 500 publications in a race with edits and sign-offs none shows what nobody approved', async () => {
  const { id } = await draft()
  const approved = new Set<string>()
  const seen = new Set<string>()
  const outcomes = { published: 0, refused: 0 }
  const change = { what: 'A word.', why: 'A race.' }
  const look = async () => {
    const article = await live(id)
    if (article._status === 'published') seen.add(contentHash('articles', article))
  }
  let left = 500
  const publishing = async () => {
    while (left > 0) {
      left -= 1
      await publish(id).then(
        () => outcomes.published++,
        () => outcomes.refused++,
      )
      await look()
    }
  }
  const writing = async () => {
    for (let round = 0; left > 0; round += 1) {
      await edit(id, { summary: `Words ${round}.`, change })
      approved.add((await decide(id)).contentHash)
      await look()
      await edit(id, { summary: `Unread ${round}.`, change })
    }
  }
  await Promise.all([writing(), publishing(), publishing(), publishing(), publishing()])
  expect(Math.min(outcomes.published, outcomes.refused)).toBeGreaterThan(10)
  expect(seen.size).toBeGreaterThan(2)
  expect([...seen].filter((hash) => !approved.has(hash))).toEqual([])
}, 300_000)
