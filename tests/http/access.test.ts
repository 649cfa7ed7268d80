import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Answer, type Client, type Role, signIn, userOf, visitor } from '../support/client'
import { publish, publishNew } from '../support/reviewing'
import { words } from '../support/richText'

type Who = Role | 'visitor'
const WHO: Who[] = ['admin', 'editor', 'reviewer', 'author', 'visitor']
const people = {} as Record<Who, Client>
let admin: Client

beforeAll(async () => {
  admin = await signIn()
  people.visitor = visitor
  for (const role of ['admin', 'editor', 'reviewer', 'author'] as const) people[role] = await userOf(role)
})

const unique = () => crypto.randomUUID().slice(0, 8)
const named = () => ({
  name: `Name ${unique()}`,
  slug: `name-${unique()}`,
  summary: 'Short.',
  overview: words('Text.'),
})
const published = async () => (await publishNew(admin, newArticle())).body.doc?.id ?? ''

/** Who may do what, as the content model says. What is not listed is refused. */
const TABLE: {
  collection: string
  make: () => Promise<Record<string, unknown>>
  change: Record<string, unknown>
  isPublic: boolean
  may: { create: Who[]; readDraft: Who[]; update: Who[]; delete: Who[] }
}[] = [
  {
    collection: 'articles',
    make: async () => newArticle(),
    change: { summary: 'Changed.' },
    isPublic: true,
    may: {
      create: ['admin', 'editor', 'author'],
      readDraft: ['admin', 'editor', 'reviewer', 'author'],
      update: ['admin', 'editor'],
      delete: ['admin', 'editor'],
    },
  },
  ...['conditions', 'symptoms', 'treatments'].map((collection) => ({
    collection,
    make: async () => ({
      ...named(),
      ...(collection === 'symptoms' && { kind: 'symptom', whenToGetHelp: words('Soon.') }),
      ...(collection === 'treatments' && { kind: 'therapy' }),
    }),
    change: { summary: 'Changed.' },
    isPublic: true,
    may: {
      create: ['admin', 'editor'] as Who[],
      readDraft: ['admin', 'editor', 'reviewer', 'author'] as Who[],
      update: ['admin', 'editor'] as Who[],
      delete: ['admin', 'editor'] as Who[],
    },
  })),
  {
    collection: 'experts',
    make: async () => ({ name: `Expert ${unique()}`, slug: `expert-${unique()}` }),
    change: { jobTitle: 'Changed' },
    isPublic: true,
    may: {
      create: ['admin', 'editor'],
      readDraft: ['admin', 'editor', 'reviewer', 'author'],
      update: ['admin', 'editor'],
      delete: ['admin', 'editor'],
    },
  },
  {
    collection: 'redirects',
    make: async () => ({ from: `/old-${unique()}`, to: '/articles' }),
    change: { to: '/conditions' },
    isPublic: true,
    may: {
      create: ['admin', 'editor'],
      readDraft: WHO,
      update: ['admin', 'editor'],
      delete: ['admin', 'editor'],
    },
  },
  {
    collection: 'withdrawals',
    make: async () => ({ article: await published(), reason: 'It was wrong.' }),
    change: { reason: 'It was out of date.' },
    isPublic: true,
    may: {
      create: ['admin', 'editor'],
      readDraft: WHO,
      update: ['admin', 'editor'],
      delete: ['admin', 'editor'],
    },
  },
  {
    collection: 'related-articles',
    make: async () => ({
      source: await published(),
      target: await published(),
      kind: 'nextStep',
      state: 'suggested',
    }),
    change: { note: 'Changed.' },
    isPublic: false,
    may: {
      create: ['admin', 'editor'],
      readDraft: ['admin', 'editor', 'reviewer', 'author'],
      update: ['admin', 'editor'],
      delete: ['admin', 'editor'],
    },
  },
  {
    collection: 'users',
    make: async () => ({
      name: 'Somebody',
      email: `${unique()}@tests.example`,
      password: `a ${unique()} long password`,
      roles: ['author'],
    }),
    change: { name: 'Changed' },
    isPublic: false,
    may: { create: ['admin'], readDraft: ['admin'], update: ['admin'], delete: ['admin'] },
  },
]

const DRAFTS = ['articles', 'conditions', 'symptoms', 'treatments', 'experts']
const draft = (collection: string) => (DRAFTS.includes(collection) ? '?draft=true' : '')
const isAllowed = (status: number) => status === 200 || status === 201

describe.each(TABLE)('$collection over REST', ({ change, collection, make, may }) => {
  const existing = async () =>
    (await admin.post(`/api/${collection}${draft(collection)}`, await make())).body.doc?.id ?? ''

  test.each(WHO)('create, read, change and delete by: %s', async (who) => {
    const person = people[who]
    const created = await person.post(`/api/${collection}${draft(collection)}`, await make())
    expect(
      isAllowed(created.status),
      `create gave ${created.status} ${JSON.stringify(created.body).slice(0, 300)}`,
    ).toBe(may.create.includes(who))
    const id = await existing()
    expect(id).not.toBe('')
    const read = await person.get(`/api/${collection}/${id}${draft(collection)}`)
    expect(isAllowed(read.status), `read gave ${read.status}`).toBe(may.readDraft.includes(who))
    const changed = await person.patch(`/api/${collection}/${id}${draft(collection)}`, change)
    expect(isAllowed(changed.status), `change gave ${changed.status}`).toBe(may.update.includes(who))
    const deleted = await person.delete(`/api/${collection}/${id}`)
    expect(isAllowed(deleted.status), `delete gave ${deleted.status}`).toBe(may.delete.includes(who))
  })

  if (DRAFTS.includes(collection))
    test.each(WHO)('versions by: %s', async (who) => {
      const id = await existing()
      const { body, status } = await people[who].get(
        `/api/${collection}/versions?where[parent][equals]=${id}`,
      )
      expect(isAllowed(status) && (body.docs?.length ?? 0) > 0).toBe(who !== 'visitor')
    })
})

const graphQL = (person: Client, query: string, variables: Record<string, unknown> = {}) =>
  person.send('POST', '/api/graphql', { query, variables })

const NAMES: Record<string, { one: string; many: string }> = {
  articles: { one: 'Article', many: 'Articles' },
  conditions: { one: 'Condition', many: 'Conditions' },
  symptoms: { one: 'Symptom', many: 'Symptoms' },
  treatments: { one: 'Treatment', many: 'Treatments' },
  experts: { one: 'Expert', many: 'Experts' },
  redirects: { one: 'Redirect', many: 'Redirects' },
  withdrawals: { one: 'Withdrawal', many: 'Withdrawals' },
  'related-articles': { one: 'RelatedArticle', many: 'RelatedArticles' },
  users: { one: 'User', many: 'Users' },
}

describe.each(TABLE)('$collection over GraphQL', ({ change, collection, make, may }) => {
  const { many, one } = NAMES[collection] ?? { one: '', many: '' }
  const isDrafted = DRAFTS.includes(collection)
  const asDraft = isDrafted ? ', draft: true' : ''
  const existing = async () =>
    (await admin.post(`/api/${collection}${draft(collection)}`, await make())).body.doc?.id ?? ''
  /** Whether an answer holds what was asked for, and no refusal. */
  const isGiven = ({ body }: Answer) => {
    const [given] = Object.values((body.data ?? {}) as Record<string, { id?: string } | null>)
    return Boolean(given?.id) && !body.errors
  }

  test.each(WHO)('create, read, change and delete by: %s', async (who) => {
    const person = people[who]
    const created = await graphQL(
      person,
      `mutation ($data: mutation${one}Input!) { create${one}(data: $data${asDraft}) { id } }`,
      { data: await make() },
    )
    expect(isGiven(created), `create gave ${JSON.stringify(created.body)}`).toBe(may.create.includes(who))
    const id = await existing()
    const read = await graphQL(person, `{ ${one}(id: "${id}"${asDraft}) { id } }`)
    expect(isGiven(read), `read gave ${JSON.stringify(read.body)}`).toBe(may.readDraft.includes(who))
    const changed = await graphQL(
      person,
      `mutation ($data: mutation${one}UpdateInput!) { update${one}(id: "${id}", data: $data${asDraft}) { id } }`,
      { data: change },
    )
    expect(isGiven(changed), `change gave ${JSON.stringify(changed.body)}`).toBe(may.update.includes(who))
    const deleted = await graphQL(person, `mutation { delete${one}(id: "${id}") { id } }`)
    expect(isGiven(deleted), `delete gave ${JSON.stringify(deleted.body)}`).toBe(may.delete.includes(who))
  })

  if (isDrafted)
    test.each(WHO)('versions by: %s', async (who) => {
      const id = await existing()
      const versions = await graphQL(
        people[who],
        `{ versions${many}(where: { parent: { equals: "${id}" } }) { docs { id } } }`,
      )
      expect(/"id":"/.test(JSON.stringify(versions.body))).toBe(who !== 'visitor')
    })
})

describe('pictures', () => {
  const mayUpload: Who[] = ['admin', 'editor', 'author']
  const mayChange: Who[] = ['admin', 'editor']

  test.each(WHO)('create, read, change and delete by: %s', async (who) => {
    const person = people[who]
    expect(isAllowed((await person.upload({ alt: 'A green area.' })).status)).toBe(mayUpload.includes(who))
    const id = (await admin.upload({ alt: 'A green area.' })).body.doc?.id ?? ''
    expect(isAllowed((await person.get(`/api/media/${id}`)).status)).toBe(who !== 'visitor')
    const over = (await graphQL(person, `{ Media(id: "${id}") { alt } }`)).body
    expect(JSON.stringify(over).includes('A green area.')).toBe(who !== 'visitor')
    const changed = await person.patch(`/api/media/${id}`, { alt: 'Changed.' })
    expect(isAllowed(changed.status)).toBe(mayChange.includes(who))
    expect(isAllowed((await person.delete(`/api/media/${id}`)).status)).toBe(mayChange.includes(who))
  })

  test('are made public by nobody but the system', async () => {
    const { doc } = (await people.editor.upload({ alt: 'A green area.', liveIn: ['articles:1'] })).body
    await people.admin.patch(`/api/media/${doc?.id}`, { liveIn: ['articles:1'] })
    expect((await visitor.get(`/api/media/${doc?.id}`)).status).toBe(404)
  })
})

describe('the site settings', () => {
  const mayChange: Who[] = ['admin', 'editor']

  test.each(WHO)('read and changed by: %s', async (who) => {
    const person = people[who]
    const { body } = await person.get('/api/globals/site?depth=0')
    expect(body.name).toBe('Salus')
    const changed = await person.post('/api/globals/site', { tagline: body.tagline })
    expect(isAllowed(changed.status)).toBe(mayChange.includes(who))
    const over = await graphQL(
      person,
      `mutation ($data: mutationSiteInput!) { updateSite(data: $data) { tagline } }`,
      { data: { name: 'Salus', tagline: body.tagline } },
    )
    expect(!over.body.errors, JSON.stringify(over.body)).toBe(mayChange.includes(who))
  })
})

describe('what belongs to the system', () => {
  test.each(WHO)('is not made by anybody: %s', async (who) => {
    const person = people[who]
    for (const collection of ['payload-jobs', 'payload-migrations', 'payload-kv'])
      expect(isAllowed((await person.post(`/api/${collection}`, {})).status), collection).toBe(false)
    const { doc } = (
      await person.post('/api/articles?draft=true', {
        ...newArticle(),
        publishedAt: '1999-01-01T00:00:00.000Z',
        createdBy: crypto.randomUUID(),
        importHash: 'x',
      })
    ).body
    if (doc)
      expect(
        JSON.stringify((await admin.get(`/api/articles/${doc.id}?draft=true&depth=0`)).body),
      ).not.toMatch(/1999-01-01|"importHash":"x"/)
  })
})

test.each(WHO)('dates of documents are not made up by: %s', async (who) => {
  const claimed = { createdAt: '1999-01-01T00:00:00.000Z', updatedAt: '1999-01-01T00:00:00.000Z' }
  const { doc } = (await people[who].post('/api/articles?draft=true', { ...newArticle(), ...claimed })).body
  const id = doc?.id ?? (await admin.post('/api/articles', newArticle())).body.doc?.id
  await people[who].patch(`/api/articles/${id}`, claimed)
  expect(JSON.stringify((await admin.get(`/api/articles/${id}?draft=true`)).body)).not.toContain('1999')
})

describe('an author', () => {
  test('changes their own articles as drafts, and publishes nothing', async () => {
    const { author } = people
    const { body } = await author.post('/api/articles', newArticle())
    const id = body.doc?.id ?? ''
    expect(body.doc?._status).toBe('draft')
    expect((await author.patch(`/api/articles/${id}`, { summary: 'Mine.' })).status).toBe(200)
    expect((await author.patch(`/api/articles/${id}`, { _status: 'published' })).status).toBe(403)
    expect((await author.post('/api/articles', newArticle({ _status: 'published' }))).status).toBe(403)
    const read = await graphQL(
      author,
      `mutation { updateArticle(id: "${id}", data: { _status: published }) { id } }`,
    )
    expect(JSON.stringify(read.body)).toContain('errors')
    expect((await visitor.get(`/api/articles/${id}`)).status).toBe(404)
  })

  test('cannot change what readers see of their own published article', async () => {
    const { author } = people
    const data = newArticle()
    const { body } = await author.post('/api/articles', data)
    await publish(admin, body.doc?.id ?? '')
    await author.patch(`/api/articles/${body.doc?.id}`, { summary: 'Slipped in.' })
    await author.patch(`/api/articles/${body.doc?.id}`, { _status: 'draft' })
    await author.delete(`/api/articles/${body.doc?.id}`)
    const { html, status } = await visitor.page(`/articles/${data.slug}`)
    expect([status, html.includes('Slipped in.')]).toEqual([200, false])
  })

  test('brings older versions of it back as drafts only', async () => {
    const { author } = people
    const data = newArticle()
    const id = (await author.post('/api/articles', data)).body.doc?.id ?? ''
    await publish(admin, id)
    await author.patch(`/api/articles/${id}`, { summary: 'Newer words.' })
    const versions = (await author.get(`/api/articles/versions?where[parent][equals]=${id}`)).body.docs ?? []
    expect(versions.length).toBeGreaterThan(1)
    for (const version of versions) {
      const over = await graphQL(author, `mutation { restoreVersionArticle(id: "${version.id}") { id } }`)
      expect(JSON.stringify(over.body)).toContain('errors')
      // What was a draft comes back as one by itself.
      expect([200, 403]).toContain((await author.post(`/api/articles/versions/${version.id}`, {})).status)
      expect((await author.post(`/api/articles/versions/${version.id}?draft=true`, {})).status).toBe(200)
      const { html, status } = await visitor.page(`/articles/${data.slug}`)
      expect([status, html.includes(String(data.summary))]).toEqual([200, true])
    }
  })

  test('suggests links from their own articles only, and accepts none', async () => {
    const { author } = people
    const own = (await author.post('/api/articles', newArticle())).body.doc?.id
    const [one, other] = [await published(), await published()]
    const suggested = await author.post('/api/related-articles', {
      source: own,
      target: one,
      kind: 'nextStep',
      state: 'accepted',
    })
    expect([suggested.status, suggested.body.doc?.state]).toEqual([201, 'suggested'])
    expect(
      (await author.post('/api/related-articles', { source: one, target: other, kind: 'nextStep' })).status,
    ).toBe(403)
  })
})

describe('a user', () => {
  test('changes their own name, and neither roles nor e-mail address', async () => {
    const person = await userOf('author')
    await person.patch(`/api/users/${person.id}`, {
      name: 'New name',
      roles: ['admin'],
      email: 'other@tests.example',
    })
    const { body } = await admin.get(`/api/users/${person.id}`)
    expect(body).toMatchObject({ name: 'New name', roles: ['author'] })
    expect(body.email).not.toBe('other@tests.example')
  })
})

describe('a stranger', () => {
  test('cannot run jobs', async () => {
    expect((await visitor.get('/api/payload-jobs/run')).status).toBe(401)
    expect((await visitor.post('/api/plans/release', {})).status).toBe(401)
  })

  test('cannot see a preview', async () => {
    const id = (await admin.post('/api/articles?draft=true', newArticle({ title: 'Only a preview' }))).body
      .doc?.id
    expect((await visitor.page(`/preview/articles/${id}`)).status).toBe(404)
    const { headers, html, status } = await people.reviewer.page(`/preview/articles/${id}`)
    expect([status, html.includes('Only a preview'), headers.get('cache-control')]).toEqual([
      200,
      true,
      'private, no-store',
    ])
  })

  test('from another site cannot act with the cookie of a user', async () => {
    const answer = await people.admin.send('POST', '/api/articles', newArticle(), {
      origin: 'https://evil.example',
    })
    expect([401, 403]).toContain(answer.status)
  })
})
