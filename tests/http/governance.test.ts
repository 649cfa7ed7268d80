import { beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import { block, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { type Client, type Role, signIn, userOf, visitor } from '../support/client'
import {
  decide,
  newReviewer,
  publish,
  publishNew,
  reviewOf,
  signOff,
  theReviewer,
} from '../support/reviewing'

type Who = Role | 'visitor'
const WHO: Who[] = ['admin', 'editor', 'reviewer', 'author', 'visitor']
const people = {} as Record<Who, Client>
let admin: Client

beforeAll(async () => {
  admin = await signIn()
  people.visitor = visitor
  people.reviewer = await theReviewer()
  for (const role of ['admin', 'editor', 'author'] as const) people[role] = await userOf(role)
})

const draft = async (more: Record<string, unknown> = {}) => {
  const { body } = await admin.post('/api/articles?draft=true', newArticle(more))
  return body.doc?.id ?? ''
}
const published = async (more: Record<string, unknown> = {}) => {
  const data = newArticle(more)
  const { body, status } = await publishNew(admin, data)
  expect([status, JSON.stringify(body.errors)]).toEqual([200, undefined])
  return { id: body.doc?.id ?? '', path: `/articles/${data.slug}` }
}
const messageOf = ({ body }: { body: unknown }) =>
  String((body as { errors?: { message: string }[] }).errors?.[0]?.message)
const isSeen = async (path: string, words: string) => (await visitor.page(path)).html.includes(words)

describe('words that no reviewer read reach no reader', () => {
  const UNREAD = 'Words that nobody read.'
  const change = { what: 'Everything.', why: 'To get past.' }
  type Way = (who: Client, id: string, versions: string[]) => Promise<unknown>
  const graphQL = (who: Client, query: string) => who.post('/api/graphql', { query })
  const WAYS: Record<string, Way> = {
    'publishing the draft': (who, id) => who.patch(`/api/articles/${id}`, { _status: 'published' }),
    'publishing other words': (who, id) =>
      who.patch(`/api/articles/${id}`, { summary: UNREAD, change, _status: 'published' }),
    'saving without a status': (who, id) => who.patch(`/api/articles/${id}`, { summary: UNREAD, change }),
    'a draft that claims to be published': (who, id) =>
      who.patch(`/api/articles/${id}?draft=true`, { summary: UNREAD, change, _status: 'published' }),
    'autosave that claims to be published': (who, id) =>
      who.patch(`/api/articles/${id}?draft=true&autosave=true`, { summary: UNREAD, _status: 'published' }),
    'a change of many': (who, id) =>
      who.patch(`/api/articles?where[id][equals]=${id}`, { summary: UNREAD, change, _status: 'published' }),
    GraphQL: (who, id) =>
      graphQL(
        who,
        `mutation { updateArticle(id: "${id}", data: { summary: "${UNREAD}", _status: published }) { id } }`,
      ),
    'restoring a version': async (who, _, versions) => {
      for (const version of versions) await who.post(`/api/articles/versions/${version}`, {})
    },
    'restoring a version over GraphQL': async (who, _, versions) => {
      for (const version of versions)
        await graphQL(who, `mutation { restoreVersionArticle(id: "${version}") { id } }`)
    },
    'a copy': (who, id) =>
      who.post(`/api/articles/${id}/duplicate`, { _status: 'published', summary: UNREAD }),
    'a new article': (who) =>
      who.post('/api/articles', newArticle({ summary: UNREAD, _status: 'published' })),
    'the trash and back': async (who, id) => {
      await who.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
      await who.patch(`/api/articles/${id}?trash=true`, {
        deletedAt: null,
        summary: UNREAD,
        _status: 'published',
      })
    },
    'a plan of one’s own making': async (who, id) => {
      const me = (await who.get('/api/users/me')).body.user as { id: string } | null
      const doc = { relationTo: 'articles', value: id }
      const input = {
        doc,
        type: 'publish',
        user: { relationTo: 'users', value: me?.id },
      }
      await who.post('/api/payload-jobs', { input, taskSlug: 'schedulePublish' })
      await who.get('/api/payload-jobs/run')
    },
    'signing off oneself': async (who, id) => {
      const { contentHash } = await reviewOf(admin, id)
      await who.post('/api/sign-offs', { article: id, contentHash, decision: 'brokenGlass', comment: '' })
      if (who !== people.reviewer)
        await who.post('/api/sign-offs', { article: id, contentHash, decision: 'approved' })
      await who.patch(`/api/articles/${id}`, { _status: 'published' })
    },
    'saying that it was reviewed': (who, id) =>
      who.patch(`/api/articles/${id}`, {
        lastReviewedAt: new Date().toISOString(),
        reviewedBy: null,
        _status: 'published',
      }),
  }

  for (const [way, go] of Object.entries(WAYS))
    test.each(WHO)(`by ${way}, as %s`, async (who) => {
      const { id, path } = await published()
      await admin.patch(`/api/articles/${id}?draft=true`, { summary: UNREAD, change })
      const { body } = await admin.get(`/api/articles/versions?where[parent][equals]=${id}&select[id]=true`)
      await go(
        people[who],
        id,
        (body.docs ?? []).map((version) => version.id),
      )
      expect(await isSeen(path, UNREAD)).toBe(false)
      const { body: found } = await visitor.get(`/api/articles?where[summary][equals]=${UNREAD}`)
      expect(found.docs).toEqual([])
    })
})

describe('the refusal to publish', () => {
  test('says what was changed since the sign-off, and by whom that was', async () => {
    const { id } = await published({ faqs: [] })
    await admin.patch(`/api/articles/${id}?draft=true`, {
      summary: 'Other.',
      sources: [{ title: 'Another source', kind: 'study' }],
    })
    const answer = await admin.patch(`/api/articles/${id}`, { _status: 'published' })
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toMatch(
      /changed after Reviewer \w+ signed it off on .* \(Summary, Sources(, What is new)?\)/,
    )
  })

  test.each([
    ['a source', { sources: [] }, 'sources'],
    ['a word on red flags', { noRedFlagsBecause: '' }, 'noRedFlagsBecause'],
  ])('names the field where %s is missing', async (_, without, field) => {
    const id = await draft(without)
    const asked = await decide(admin, id, { decision: 'requested' })
    expect([asked.status, messageOf(asked)]).toEqual([400, expect.stringContaining('Not ready for readers')])
    expect((await signOff(id)).status).toBe(400)
    await decide(admin, id, { comment: 'To see what else is asked for.', decision: 'brokenGlass' })
    const { body, status } = await admin.patch(`/api/articles/${id}`, { _status: 'published' })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`"path":"${field}"`)])
  })

  test('asks what is new where readers know the article', async () => {
    const { id } = await published()
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Other.', change: { what: '', why: '' } })
    const early = await signOff(id)
    expect([early.status, messageOf(early)]).toEqual([
      400,
      expect.stringContaining('what you changed, and why'),
    ])
    const glass = await decide(admin, id, {
      comment: 'To see what else is asked for.',
      decision: 'brokenGlass',
    })
    expect([glass.status, JSON.stringify(glass.body)]).toEqual([400, expect.stringContaining('change.what')])
    expect((await admin.patch(`/api/articles/${id}`, { _status: 'published' })).status).toBe(409)
  })

  test('says so where what readers are told was written after the sign-off', async () => {
    const { id } = await published()
    const change = { what: 'The summary.', why: 'It was long.' }
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Other.', change })
    await signOff(id)
    const late = { ...change, what: 'Take ten tablets a day.' }
    const answer = await admin.patch(`/api/articles/${id}`, { change: late, _status: 'published' })
    expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('after the sign-off')])
    expect((await admin.patch(`/api/articles/${id}`, { _status: 'published' })).status).toBe(200)
  })
})

describe('who signs off', () => {
  test.each(WHO)('%s', async (who) => {
    const id = await draft()
    const { contentHash } = await reviewOf(admin, id)
    const entry = { article: id, contentHash, decision: 'approved' }
    expect((await people[who].post('/api/sign-offs', entry)).status).toBe(who === 'reviewer' ? 201 : 403)
  })

  test('is a reviewer with a profile that names a credential', async () => {
    const id = await draft()
    const withoutProfile = await decide(await userOf('reviewer'), id, { decision: 'approved' })
    expect([withoutProfile.status, messageOf(withoutProfile)]).toEqual([
      403,
      expect.stringContaining('not linked'),
    ])
    const without = await decide(await newReviewer({ credentials: [] }), id, { decision: 'approved' })
    expect([without.status, messageOf(without)]).toEqual([403, expect.stringContaining('no credential')])
  })

  test('is nobody who wrote it, nor is named as its author', async () => {
    const both = await newReviewer()
    await admin.patch(`/api/users/${both.id}`, { roles: ['reviewer', 'editor'] })
    const named = await decide(both, await draft({ authors: [both.expert] }), { decision: 'approved' })
    expect(messageOf(named)).toContain('named as an author')
    const id = await draft()
    await both.patch(`/api/articles/${id}?draft=true`, { summary: 'Mine.' })
    const written = await decide(both, id, { decision: 'approved' })
    expect([written.status, messageOf(written)]).toEqual([
      403,
      expect.stringContaining('You wrote some of this'),
    ])
    // Not after somebody else has signed it off either, nor of a copy, nor of what was written in the trash.
    expect((await signOff(id)).status).toBe(201)
    expect((await decide(both, id, { decision: 'approved' })).status).toBe(403)
    const copy = (await admin.post(`/api/articles/${id}/duplicate`, {})).body.doc?.id ?? ''
    expect((await decide(both, copy, { decision: 'approved' })).status).toBe(403)
    const trashed = await draft()
    await admin.patch(`/api/articles/${trashed}`, { deletedAt: new Date().toISOString() })
    await both.patch(`/api/articles/${trashed}?trash=true`, { summary: 'Written in the trash.' })
    await admin.patch(`/api/articles/${trashed}?trash=true`, { deletedAt: null })
    expect((await decide(both, trashed, { decision: 'approved' })).status).toBe(403)
  })

  test('is not named as an author of it afterwards', async () => {
    const id = await draft()
    const { expert } = await theReviewer()
    await signOff(id)
    const answer = await admin.patch(`/api/articles/${id}`, { authors: [expert], _status: 'published' })
    expect([answer.status, messageOf(answer)]).toEqual([
      409,
      expect.stringContaining('cannot be named as an author'),
    ])
  })

  test('has one profile, which readers can see', async () => {
    const person = await newReviewer({ _status: 'draft' })
    const hidden = await decide(person, await draft(), { decision: 'approved' })
    expect([hidden.status, messageOf(hidden)]).toEqual([403, expect.stringContaining('is not published')])
    await admin.patch(`/api/experts/${person.expert}`, { _status: 'published' })
    const second = {
      name: `Another ${crypto.randomUUID()}`,
      credentials: [{ award: 'MD' }],
      user: person.id,
      _status: 'published',
    }
    await admin.post('/api/experts', second)
    const torn = await decide(person, await draft(), { decision: 'approved' })
    expect([torn.status, messageOf(torn)]).toEqual([403, expect.stringContaining('several profiles')])
  })

  test('may still do so when their profile is copied, or restored to an earlier draft', async () => {
    const person = await newReviewer({ _status: 'draft' })
    await admin.patch(`/api/experts/${person.expert}`, { _status: 'published' })
    const { doc } = (await admin.post(`/api/experts/${person.expert}/duplicate`, {})).body
    expect(doc).toMatchObject({ user: null })
    const versions = await admin.get(
      `/api/experts/versions?where[parent][equals]=${person.expert}&sort=updatedAt&limit=1`,
    )
    await admin.post(`/api/experts/versions/${versions.body.docs?.[0]?.id}`, {})
    expect((await visitor.get(`/api/experts/${person.expert}`)).status).toBe(200)
    expect((await decide(person, await draft(), { decision: 'approved' })).status).toBe(201)
  })

  test('has read what is there now', async () => {
    const id = await draft()
    const { contentHash } = await reviewOf(admin, id)
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Changed meanwhile.' })
    const late = await people.reviewer.post('/api/sign-offs', {
      article: id,
      contentHash,
      decision: 'approved',
    })
    expect([late.status, messageOf(late)]).toEqual([409, expect.stringContaining('was changed after')])
    const blind = await people.reviewer.post('/api/sign-offs', { article: id, decision: 'approved' })
    expect([blind.status, messageOf(blind)]).toEqual([
      400,
      expect.stringContaining('which content you have read'),
    ])
  })

  test('says who they are, when and of what only through the system', async () => {
    const id = await draft()
    const { body } = await decide(people.reviewer, id, {
      at: '1999-01-01T00:00:00.000Z',
      content: { title: 'Other' },
      decision: 'approved',
      reviewerName: 'Somebody else',
      userName: 'Somebody else',
      user: crypto.randomUUID(),
      version: crypto.randomUUID(),
    })
    expect(JSON.stringify(body.doc)).not.toMatch(/1999|Somebody else/)
    expect(body.doc).toMatchObject({ decision: 'approved', scope: 'full', version: expect.any(String) })
  })
})

describe('a sign-off is asked of', () => {
  const ask = (id: string, reviewer?: string) => decide(admin, id, { decision: 'requested', reviewer })

  test('a reviewer who may give it, or of all', async () => {
    const { expert } = await theReviewer()
    expect((await ask(await draft(), expert)).status).toBe(201)
    expect((await ask(await draft())).status).toBe(201)
  })

  test.each([
    ['an expert without a login', async () => (await newReviewer({ user: null })).expert, 'has no login'],
    [
      'a login that is no reviewer’s',
      async () => (await newReviewer({ user: (await userOf('editor')).id })).expert,
      'is no reviewer',
    ],
    [
      'somebody readers cannot see',
      async () => (await newReviewer({ _status: 'draft' })).expert,
      'is not published',
    ],
    [
      'somebody without a credential',
      async () => (await newReviewer({ credentials: [] })).expert,
      'names no credential',
    ],
  ])('nobody who cannot give it, as %s', async (_, expert, reason) => {
    const answer = await ask(await draft(), await expert())
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(reason)])
  })

  test('nobody who wrote it or is named as its author', async () => {
    const { expert } = await newReviewer()
    const named = await ask(await draft({ authors: [expert] }), expert)
    expect([named.status, messageOf(named)]).toEqual([400, expect.stringContaining('wrote some of it')])
    const writer = await newReviewer()
    await admin.patch(`/api/users/${writer.id}`, { roles: ['reviewer', 'author'] })
    const id = (await writer.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
    expect(messageOf(await ask(id, writer.expert))).toContain('wrote some of it')
  })
})

describe('a decision', () => {
  test('to request changes, or to withdraw a sign-off, gives its reason', async () => {
    const id = await draft()
    await signOff(id)
    for (const decision of ['changesRequested', 'withdrawn']) {
      expect((await decide(people.reviewer, id, { decision, comment: '  ' })).status).toBe(400)
      expect((await decide(people.reviewer, id, { decision, comment: 'The dose is wrong.' })).status).toBe(
        decision === 'withdrawn' ? 409 : 201,
      )
    }
    expect(await reviewOf(admin, id)).toMatchObject({ stage: 'changesRequested' })
  })

  test.each(WHO)('is changed and deleted by nobody, not by %s', async (who) => {
    const id = await draft()
    const { body } = await signOff(id)
    const path = `/api/sign-offs/${body.doc?.id}`
    expect((await people[who].patch(path, { comment: 'Changed.' })).status).toBe(403)
    expect((await people[who].delete(path)).status).toBe(403)
    expect((await admin.get(path)).body.contentHash).toBe(body.doc?.contentHash)
  })

  test('to publish without a sign-off is an admin’s, with a reason, and says so', async () => {
    const id = await draft()
    const comment = 'A recall was announced an hour ago and no reviewer can be reached.'
    for (const who of ['editor', 'reviewer', 'author'] as const)
      expect((await decide(people[who], id, { comment, decision: 'brokenGlass' })).status).toBe(403)
    expect((await decide(admin, id, { comment: 'Because.', decision: 'brokenGlass' })).status).toBe(400)
    expect((await decide(admin, id, { comment, decision: 'brokenGlass' })).status).toBe(201)
    const { body } = await admin.patch(`/api/articles/${id}`, { _status: 'published' })
    expect(body.doc).toMatchObject({ _status: 'published', lastReviewedAt: null })
    expect((await reviewOf(admin, id)).brokenGlass).toMatchObject({ comment, isLive: true })
  })
})

describe('contents that read differently are different', () => {
  const link = (value: unknown, more: Record<string, unknown> = {}) =>
    richText({
      ...paragraph('See '),
      children: [
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'internal', doc: { relationTo: 'articles', value, ...more } },
          children: [{ type: 'text', text: 'this', version: 1 }],
        },
      ],
    })
  const row = (headerState?: number) =>
    richText({
      type: 'table',
      version: 1,
      children: [
        {
          type: 'tablerow',
          version: 1,
          children: [{ type: 'tablecell', version: 1, headerState, children: [paragraph('Dose')] }],
        },
      ],
    })

  test.each([
    ['a link to another article', link('A', { type: 'listitem' }), link('B', { type: 'listitem' })],
    ['a cell that heads a column', row(), row(0)],
  ])('%s', (_, one, other) => {
    expect(contentHash('articles', { body: one })).not.toBe(contentHash('articles', { body: other }))
  })

  test('nothing is kept in a place where no words belong', async () => {
    for (const odd of [
      { fields: { x: 'One tablet.' } },
      { root: { children: [] } },
      { value: 'One tablet.' },
    ]) {
      const body = richText({ ...paragraph('Take ten tablets.'), ...odd })
      const { body: answer, status } = await admin.post('/api/articles?draft=true', newArticle({ body }))
      expect([status, answer.doc?.body]).toEqual([201, richText(paragraph('Take ten tablets.'))])
    }
  })

  test('pictures and links hold ids and no documents', async () => {
    const value = { id: crypto.randomUUID(), alt: 'Words that nobody read.' }
    for (const body of [
      richText({ type: 'upload', version: 3, relationTo: 'media', value, fields: {} }),
      link(value),
    ])
      expect((await admin.post('/api/articles?draft=true', newArticle({ body }))).status).toBe(400)
  })

  const value = { id: crypto.randomUUID() }
  test.each([
    ['a figure', block('figure', { image: value })],
    ['a quote', block('quote', { text: 'One tablet.', expert: value })],
    [
      'a fact',
      block('factList', {
        kind: 'other',
        items: [{ label: 'A', explanation: 'B', about: { relationTo: 'conditions', value } }],
      }),
    ],
  ])('%s holds ids and no documents', async (_, node) => {
    const { body, status } = await admin.post(
      '/api/articles?draft=true',
      newArticle({ body: richText(node) }),
    )
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('id of a document')])
  })
})

describe('the review of an article', () => {
  test.each(WHO)('is seen by staff: %s', async (who) => {
    const { body, status } = await people[who].get(`/api/articles/${await draft()}/review`)
    if (who === 'visitor') expect(status).toBe(403)
    else expect([status, body.stage]).toEqual([200, 'writing'])
  })

  test('leads to decisions, for which there is no form of their own', async () => {
    const { body } = await people.reviewer.get('/api/access')
    const { 'sign-offs': signOffs } = body.collections as Record<string, object>
    expect(signOffs).toHaveProperty('read')
    expect(signOffs).not.toHaveProperty('create')
  })

  test('is told to staff of all articles of a list, and to nobody else', async () => {
    const { id } = await published()
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Other.' })
    const list = `/api/articles?where[id][equals]=${id}&depth=0`
    expect((await people.reviewer.get(list)).body.docs).toMatchObject([{ reviewStage: 'writing' }])
    expect((await visitor.get(list)).body.docs?.[0]).not.toHaveProperty('reviewStage')
  })

  test('tells each what they may do, and why not', async () => {
    const { refusals } = await reviewOf(people.reviewer, await draft())
    expect(Object.keys(refusals as object).sort()).toEqual(['brokenGlass', 'requested', 'withdrawn'])
    const own = (await people.author.post('/api/articles', newArticle())).body.doc?.id ?? ''
    const { refusals: ofAuthor } = await reviewOf(people.author, own)
    expect(ofAuthor).not.toHaveProperty('requested')
    expect(ofAuthor).toHaveProperty('approved')
  })

  test('goes from writing to readers, and shows word by word what is new', async () => {
    const id = await draft()
    const stages = [(await reviewOf(admin, id)).stage]
    await decide(admin, id, { decision: 'requested' })
    stages.push((await reviewOf(admin, id)).stage)
    await signOff(id)
    stages.push((await reviewOf(admin, id)).stage)
    const { summary } = (await admin.get(`/api/articles/${id}?draft=true`)).body
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: `${summary} More.` })
    const { differences, stage } = await reviewOf(admin, id)
    expect([...stages, stage]).toEqual(['writing', 'awaiting', 'approved', 'writing'])
    expect(differences).toEqual([
      {
        section: 'Summary',
        lines: [
          {
            is: 'changed',
            where: '',
            parts: [
              { is: 'same', marks: [], text: summary },
              { is: 'added', marks: [], text: ' More.' },
            ],
          },
        ],
      },
    ])
  })
})

describe('readers', () => {
  test('are told of a correction, on the page, by structured data and by the API', async () => {
    const { id, path } = await published()
    const change = { what: 'The dose was given in grams.', why: 'It is milligrams', isCorrection: true }
    await publish(admin, id, { summary: 'Take 500 milligrams.', change })
    const { html } = await visitor.page(path)
    expect(html).toMatch(/<strong>Correction. <\/strong>The dose was given in grams\. It is milligrams\./)
    expect(html).toContain('"@type":"CorrectionComment"')
    const { body } = await visitor.get(`/api/articles/${id}`)
    expect(body.changeLog).toMatchObject([change])
    expect(body).not.toHaveProperty('noRedFlagsBecause')
    expect((body.change as object | undefined) ?? {}).toEqual({})
  })

  test('see when the whole of it was last reviewed, which only a sign-off moves', async () => {
    const { id, path } = await published()
    const dates = async () => {
      const { lastReviewedAt, nextReviewAt } = (await visitor.get(`/api/articles/${id}`)).body
      return [lastReviewedAt, nextReviewAt]
    }
    const before = await dates()
    await admin.patch(`/api/articles/${id}`, { language: 'de', _status: 'published' })
    expect(await dates()).toEqual(before)
    await signOff(id)
    const [last, next] = await dates()
    expect(String(last) > String(before[0])).toBe(true)
    expect(new Date(String(next)).getUTCFullYear() - new Date(String(last)).getUTCFullYear()).toBe(3)
    expect(await isSeen(path, 'Last reviewed')).toBe(true)
  })

  test('are not told of a later review because an editor wants it later, but of a sooner one', async () => {
    const { id } = await published()
    const next = async () => String((await visitor.get(`/api/articles/${id}`)).body.nextReviewAt)
    const before = await next()
    await admin.patch(`/api/articles/${id}`, { reviewMonths: 36, _status: 'published' })
    expect(await next()).toBe(before)
    await admin.patch(`/api/articles/${id}`, { reviewMonths: 6, _status: 'published' })
    const sooner = await next()
    expect(sooner < before).toBe(true)
    await admin.patch(`/api/articles/${id}`, { reviewMonths: 36, _status: 'published' })
    expect(await next()).toBe(sooner)
  })

  test('do not read the name of somebody who has withdrawn their sign-off', async () => {
    const { id, path } = await published()
    expect(await isSeen(path, 'Last reviewed')).toBe(true)
    await decide(people.reviewer, id, { comment: 'A trial was retracted.', decision: 'withdrawn' })
    expect(await isSeen(path, 'Last reviewed')).toBe(false)
    expect((await reviewOf(admin, id)).liveDecision).toBeNull()
  })

  test('are told that a review is overdue once it has been for as long as the settings say', async () => {
    const overdue = () => isSeen('/articles/back-pain-at-home', 'overdue for review')
    await admin.post('/api/globals/site', { reviewGraceMonths: 60 })
    expect(await overdue()).toBe(false)
    await admin.post('/api/globals/site', { reviewGraceMonths: 0 })
    expect(await overdue()).toBe(true)
    await admin.post('/api/globals/site', { reviewGraceMonths: 3 })
  })
})
