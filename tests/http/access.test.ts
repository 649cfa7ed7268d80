import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { Client, type Role, signIn, userOf, visitor } from '../support/client'
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
const published = async () =>
  (await admin.post('/api/articles', newArticle({ _status: 'published' }))).body.doc?.id ?? ''

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
    make: async () => ({ ...named(), ...(collection === 'symptoms' && { whenToGetHelp: words('Soon.') }) }),
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

const graphQL = (person: Client, query: string) => person.post('/api/graphql', { query })
const NAMES = {
  articles: 'Article',
  conditions: 'Condition',
  symptoms: 'Symptom',
  treatments: 'Treatment',
  experts: 'Expert',
}

describe.each(Object.entries(NAMES))('%s over GraphQL', (collection, name) => {
  const table = TABLE.find((row) => row.collection === collection)

  test.each(WHO)('drafts, versions and deleting by: %s', async (who) => {
    const id = (await admin.post(`/api/${collection}?draft=true`, await table?.make())).body.doc?.id ?? ''
    const read = await graphQL(people[who], `{ ${name}(id: "${id}", draft: true) { id } }`)
    expect(JSON.stringify(read.body).includes(id)).toBe(who !== 'visitor')
    const versions = await graphQL(
      people[who],
      `{ versions${name}s(where: { parent: { equals: "${id}" } }) { docs { id } } }`,
    )
    expect(/"id":"/.test(JSON.stringify(versions.body))).toBe(who !== 'visitor')
    const deleted = await graphQL(people[who], `mutation { delete${name}(id: "${id}") { id } }`)
    expect(JSON.stringify(deleted.body).includes(`"id":"${id}"`)).toBe(table?.may.delete.includes(who))
  })
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
    await admin.patch(`/api/articles/${body.doc?.id}`, { _status: 'published' })
    await author.patch(`/api/articles/${body.doc?.id}`, { summary: 'Slipped in.' })
    await author.patch(`/api/articles/${body.doc?.id}`, { _status: 'draft' })
    await author.delete(`/api/articles/${body.doc?.id}`)
    const { html, status } = await visitor.page(`/articles/${data.slug}`)
    expect([status, html.includes('Slipped in.')]).toEqual([200, false])
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

  test('needs a password of some strength', async () => {
    for (const password of ['short', 'aaaaaaaaaaaaaaa', 'password12345'])
      expect(
        (
          await admin.post('/api/users', {
            name: 'Weak',
            email: `${unique()}@tests.example`,
            roles: ['author'],
            password,
          })
        ).status,
      ).toBe(400)
  })
})

describe('a stranger', () => {
  test('finds no open door to the first user', async () => {
    expect(
      (
        await visitor.post('/api/users/first-register', {
          email: 'a@b.example',
          password: 'a long enough password',
        })
      ).status,
    ).toBe(403)
  })

  test('cannot run jobs', async () => {
    expect((await visitor.get('/api/payload-jobs/run')).status).toBe(401)
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
