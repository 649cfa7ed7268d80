import { beforeAll, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS, type TopicCollection } from '@/src/content/pages'
import { POINTERS, pointerTo } from '@/src/governance/subject'
import { type Answer, type Client, type Role, signIn, userOf, visitor } from '../support/client'
import { decide, newReviewer, publishNew, reviewOf, signOff, theReviewer } from '../support/reviewing'
import { words } from '../support/richText'
import { newTopic } from '../support/topic'

type Who = Role | 'visitor'
/** Those who may do least first, for what one of them achieves the next ones find. */
const WHO: Who[] = ['visitor', 'author', 'reviewer', 'editor', 'admin']
const people = {} as Record<Who, Client>
let admin: Client

beforeAll(async () => {
  admin = await signIn()
  people.visitor = visitor
  people.reviewer = await theReviewer()
  for (const role of ['admin', 'editor', 'author'] as const) people[role] = await userOf(role)
})

const draft = async (collection: TopicCollection, more: Record<string, unknown> = {}) =>
  (await admin.post(`/api/${collection}?draft=true`, newTopic(collection, more))).body.doc?.id ?? ''
const published = async (collection: TopicCollection, more: Record<string, unknown> = {}) => {
  const data = newTopic(collection, more)
  const { body, status } = await publishNew(admin, data, collection)
  expect([status, JSON.stringify(body.errors)]).toEqual([200, undefined])
  return { id: body.doc?.id ?? '', path: `/${collection}/${data.slug}` }
}
const messageOf = ({ body }: { body: unknown }) =>
  String((body as { errors?: { message: string }[] }).errors?.[0]?.message)
const isSeen = async (path: string, text: string) => (await visitor.page(path)).html.includes(text)

const UNREAD = 'Words that nobody read.'
type Page = { id: string; collection: TopicCollection; type: string; versions: string[] }
const graphQL = (who: Client, query: string) => who.post('/api/graphql', { query })
const WAYS: Record<string, (who: Client, page: Page) => Promise<unknown>> = {
  'publishing the draft': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}`, { _status: 'published' }),
  'publishing other words': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}`, { summary: UNREAD, _status: 'published' }),
  'saving without a status': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}`, { summary: UNREAD }),
  'a draft that claims to be published': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}?draft=true`, { summary: UNREAD, _status: 'published' }),
  'autosave that claims to be published': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}?draft=true&autosave=true`, { summary: UNREAD, _status: 'published' }),
  'a change of many': (who, { collection, id }) =>
    who.patch(`/api/${collection}?where[id][equals]=${id}`, { summary: UNREAD, _status: 'published' }),
  GraphQL: (who, { id, type }) =>
    graphQL(
      who,
      `mutation { update${type}(id: "${id}", data: { summary: "${UNREAD}", _status: published }) { id } }`,
    ),
  'restoring a version': async (who, { collection, versions }) => {
    for (const version of versions) await who.post(`/api/${collection}/versions/${version}`, {})
  },
  'restoring a version over GraphQL': async (who, { type, versions }) => {
    for (const version of versions)
      await graphQL(who, `mutation { restoreVersion${type}(id: "${version}") { id } }`)
  },
  'a copy': (who, { collection, id }) =>
    who.post(`/api/${collection}/${id}/duplicate`, { _status: 'published', summary: UNREAD }),
  'a new one': (who, { collection }) =>
    who.post(`/api/${collection}`, newTopic(collection, { summary: UNREAD, _status: 'published' })),
  'the trash and back': async (who, { collection, id }) => {
    await who.patch(`/api/${collection}/${id}`, { deletedAt: new Date().toISOString() })
    const back = { deletedAt: null, summary: UNREAD, _status: 'published' }
    await who.patch(`/api/${collection}/${id}?trash=true`, back)
  },
  'a plan of one’s own making': async (who, { collection, id }) => {
    const me = (await who.get('/api/users/me')).body.user as { id: string } | null
    const doc = { relationTo: collection, value: id }
    const input = {
      doc,
      type: 'publish',
      user: { relationTo: 'users', value: me?.id },
    }
    await who.post('/api/payload-jobs', { input, taskSlug: 'schedulePublish' })
    await who.get('/api/payload-jobs/run')
  },
  'signing off oneself': async (who, page) => {
    const { collection, id } = page
    const { contentHash } = await reviewOf(admin, id, collection)
    const entry = { ...pointerTo(page), contentHash }
    await who.post('/api/sign-offs', { ...entry, decision: 'brokenGlass', comment: '' })
    if (who !== people.reviewer) await who.post('/api/sign-offs', { ...entry, decision: 'approved' })
    await who.patch(`/api/${collection}/${id}`, { _status: 'published' })
  },
  'saying that it was reviewed': (who, { collection, id }) =>
    who.patch(`/api/${collection}/${id}`, {
      lastReviewedAt: new Date().toISOString(),
      reviewedBy: null,
      _status: 'published',
    }),
}

describe.each(TOPIC_COLLECTIONS)('words of %s that no reviewer read reach no reader', (collection) => {
  const noun = POINTERS[collection]
  const type = noun.charAt(0).toUpperCase() + noun.slice(1)

  test.each(Object.keys(WAYS))('by %s, whoever tries', async (way) => {
    const { id, path } = await published(collection)
    await admin.patch(`/api/${collection}/${id}?draft=true`, { summary: UNREAD })
    for (const who of WHO) {
      const { body } = await admin.get(
        `/api/${collection}/versions?where[parent][equals]=${id}&select[id]=true&limit=100`,
      )
      const versions = (body.docs ?? []).map((version) => version.id)
      await WAYS[way]?.(people[who], { collection, id, type, versions })
      expect(await isSeen(path, UNREAD), who).toBe(false)
      const { body: found } = await visitor.get(`/api/${collection}?where[summary][equals]=${UNREAD}`)
      expect([who, found.docs]).toEqual([who, []])
    }
  })

  test('until a reviewer has, and an editor publishes them', async () => {
    const { id, path } = await published(collection)
    await people.editor.patch(`/api/${collection}/${id}?draft=true`, { summary: 'Read by somebody.' })
    const early = await people.editor.patch(`/api/${collection}/${id}`, { _status: 'published' })
    expect([early.status, messageOf(early)]).toEqual([409, expect.stringContaining('(Summary)')])
    expect((await signOff(id, collection)).status).toBe(201)
    const { status } = await people.editor.patch(`/api/${collection}/${id}`, { _status: 'published' })
    expect([status, await isSeen(path, 'Read by somebody.')]).toEqual([200, true])
  })

  test('by the hand of whoever wrote some of them, or of what they are a copy of', async () => {
    const both = await newReviewer()
    await admin.patch(`/api/users/${both.id}`, { roles: ['reviewer', 'editor'] })
    const id = await draft(collection)
    await both.patch(`/api/${collection}/${id}?draft=true`, { summary: 'Mine.' })
    const refused = (answer: Answer) =>
      expect([answer.status, messageOf(answer)]).toEqual([
        403,
        expect.stringContaining('You wrote some of this'),
      ])
    refused(await decide(both, id, { decision: 'approved' }, collection))
    const copy = (await admin.post(`/api/${collection}/${id}/duplicate`, {})).body.doc?.id ?? ''
    refused(await decide(both, copy, { decision: 'approved' }, collection))
  })

  test('unless an admin breaks the glass, with a reason that is kept', async () => {
    const data = newTopic(collection)
    const id = (await admin.post(`/api/${collection}?draft=true`, data)).body.doc?.id ?? ''
    const comment = 'A recall was announced an hour ago and no reviewer can be reached.'
    const glass = { comment, decision: 'brokenGlass' }
    for (const who of ['editor', 'reviewer', 'author'] as const)
      expect((await decide(people[who], id, glass, collection)).status).toBe(403)
    expect((await decide(admin, id, glass, collection)).status).toBe(201)
    const { body } = await admin.patch(`/api/${collection}/${id}`, { _status: 'published' })
    expect(body.doc).toMatchObject({ _status: 'published', lastReviewedAt: null })
    expect(await reviewOf(admin, id, collection)).toMatchObject({ liveDecision: 'brokenGlass' })
    expect(await isSeen(`/${collection}/${data.slug}`, 'Last reviewed')).toBe(false)
    const { body: log } = await admin.get(`/api/audit-log?where[document][equals]=${id}&sort=at`)
    expect(log.docs).toMatchObject([
      { action: 'brokenGlass', kind: collection, subject: data.name },
      { action: 'published', kind: collection },
    ])
  })
})

describe('readers of a topic', () => {
  test('see when it was last reviewed and by whom, and no more once that is withdrawn', async () => {
    const { id, path } = await published('conditions')
    const { html } = await visitor.page(path)
    expect(html).toMatch(/Last reviewed<\/dt><dd>.*? by <a href="\/experts\//)
    expect(html).toMatch(/"lastReviewed":"\d{4}-\d\d-\d\d","reviewedBy":\{"@type":"Person"/)
    expect((await visitor.get(`/api/conditions/${id}`)).body).toMatchObject({
      lastReviewedAt: expect.any(String),
      nextReviewAt: expect.any(String),
    })
    const withdrawn = { comment: 'A trial was retracted.', decision: 'withdrawn' }
    await decide(people.reviewer, id, withdrawn, 'conditions')
    expect(await isSeen(path, 'Last reviewed')).toBe(false)
  })

  test('do not see why a condition has no red flags', async () => {
    const { id } = await published('conditions', { redFlags: [], noRedFlagsBecause: 'It is a wart.' })
    expect((await visitor.get(`/api/conditions/${id}`)).body).not.toHaveProperty('noRedFlagsBecause')
  })
})

describe('the review of a topic', () => {
  test.each(WHO)('is seen by staff: %s', async (who) => {
    const { body, status } = await people[who].get(`/api/symptoms/${await draft('symptoms')}/review`)
    if (who === 'visitor') expect(status).toBe(403)
    else expect([status, body.stage]).toEqual([200, 'writing'])
  })

  test('shows word by word what is new, and in which red flag', async () => {
    const flag = { level: 'urgent', sign: 'It hurts.', action: 'Call a doctor tomorrow.' }
    const { id } = await published('conditions', { redFlags: [flag] })
    const redFlags = [{ ...flag, action: 'Call a doctor today.' }]
    await admin.patch(`/api/conditions/${id}?draft=true`, { redFlags })
    const { differences } = await reviewOf(admin, id, 'conditions')
    expect(differences).toEqual([
      {
        section: 'Red flags',
        lines: [
          {
            is: 'same',
            where: 'Red flag 1 › Level',
            parts: [{ is: 'same', marks: [], text: 'Urgent: get help today' }],
          },
          {
            is: 'same',
            where: 'Red flag 1 › Sign',
            parts: [{ is: 'same', marks: [], text: 'It hurts.' }],
          },
          {
            is: 'changed',
            where: 'Red flag 1 › Action',
            parts: [
              { is: 'same', marks: [], text: 'Call a doctor ' },
              { is: 'removed', marks: [], text: 'tomorrow' },
              { is: 'added', marks: [], text: 'today' },
              { is: 'same', marks: [], text: '.' },
            ],
          },
        ],
      },
    ])
  })

  test('names what is linked to, not its id', async () => {
    const symptom = await published('symptoms', { name: 'Sneezing' })
    const id = await draft('conditions')
    await signOff(id, 'conditions')
    await admin.patch(`/api/conditions/${id}?draft=true`, {
      symptoms: [{ symptom: symptom.id, note: 'At night.' }],
    })
    const { differences } = await reviewOf(admin, id, 'conditions')
    expect(JSON.stringify(differences)).toMatch(/Sneezing.*At night\./)
  })

  test('tells what is still missing before anybody is asked', async () => {
    const id = await draft('treatments', { harms: words('') })
    const { problems } = await reviewOf(people.editor, id, 'treatments')
    expect(problems).toEqual([
      {
        path: 'harms',
        label: expect.any(String),
        message: expect.stringContaining('side effects and risks'),
      },
    ])
  })
})
