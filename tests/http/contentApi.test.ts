import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { POINTERS, REVIEWED_COLLECTIONS } from '@/src/governance/subject'
import { articlesAbout } from '../../examples/client'
import { newArticle } from '../support/article'
import { signIn, site } from '../support/client'
import { publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

type Document = {
  paths: Record<
    string,
    Record<'get' | 'post', { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
  >
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> }
}

let api: Document
let accepts: (name: string | object, value: unknown) => string
beforeAll(async () => {
  api = (await (await fetch(`${site()}/api/openapi.json`)).json()) as Document
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(api, 'api')
  accepts = (schema, value) => {
    const of = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object
    const check = ajv.compile(of)
    return check(value) ? 'yes' : ajv.errorsText(check.errors?.slice(0, 5))
  }
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(site() + path, { headers })
  return {
    answer,
    body: answer.status === 304 ? undefined : ((await answer.json()) as Record<string, unknown>),
  }
}

const schemaOf = (path: string, status = '200') => {
  const schema = api.paths[path]?.get.responses[status]?.content?.['application/json']?.schema
  if (!schema) throw new Error(`The document says nothing of ${status} of ${path}.`)
  return schema
}

const COLLECTIONS = [
  'articles',
  'conditions',
  'symptoms',
  'treatments',
  'experts',
  'related-articles',
  'media',
  'redirects',
  'withdrawals',
]

describe('the OpenAPI document', () => {
  test('is valid', async () => {
    const { errors, valid } = await new Validator().validate(api as never)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('tells of each public collection, and of no other', () => {
    const listed = Object.keys(api.paths).flatMap(
      (path) => /^\/api\/([a-z-]+)\/\{id\}$/.exec(path)?.[1] ?? [],
    )
    expect(listed.sort()).toEqual([...COLLECTIONS].sort())
  })

  test.each(COLLECTIONS)('is true of %s: lists, single documents and numbers', async (collection) => {
    const { body } = await get(`/api/${collection}?limit=100&depth=2`)
    expect(accepts(schemaOf(`/api/${collection}`), body)).toBe('yes')
    const [first] = (body as { docs: { id: string }[] }).docs
    if (first) {
      const single = await get(`/api/${collection}/${first.id}`)
      expect(accepts(schemaOf(`/api/${collection}/{id}`), single.body)).toBe('yes')
    }
    expect(accepts(schemaOf(`/api/${collection}/count`), (await get(`/api/${collection}/count`)).body)).toBe(
      'yes',
    )
    const missing = await get(`/api/${collection}/00000000-0000-4000-8000-000000000000`)
    expect([
      missing.answer.status,
      accepts(schemaOf(`/api/${collection}/{id}`, '404'), missing.body),
    ]).toEqual([404, 'yes'])
    const malformed = await get(`/api/${collection}?limit=many`)
    expect([malformed.answer.status, accepts(schemaOf(`/api/${collection}`, '400'), malformed.body)]).toEqual(
      [400, 'yes'],
    )
  })

  test.each(REVIEWED_COLLECTIONS)(
    'is true of the notice of one of the %s that was withdrawn',
    async (slug) => {
      const admin = await signIn()
      const page = slug === 'articles' ? newArticle() : newTopic(slug)
      const id = (await publishNew(admin, page, slug)).body.doc?.id ?? ''
      const pointer = POINTERS[slug]
      const { body } = await admin.post('/api/withdrawals', { [pointer]: id, reason: 'It was wrong.' })
      const notice = await get(`/api/withdrawals/${body.doc?.id}`)
      expect(notice.body).toMatchObject({ [pointer]: id, path: `/${slug}/${page.slug}` })
      expect(accepts(schemaOf('/api/withdrawals/{id}'), notice.body)).toBe('yes')
      expect(api.components.schemas.withdrawals?.properties).toHaveProperty(pointer)
    },
  )

  test('is true of the settings and of the search', async () => {
    expect(accepts(schemaOf('/api/globals/site'), (await get('/api/globals/site')).body)).toBe('yes')
    for (const query of [
      'q=hamstrig+nerve+pian',
      'q=',
      'q=sciatica&type=conditions&page=2',
      'q=slipped+disk',
    ])
      expect(accepts(schemaOf('/api/search'), (await get(`/api/search?${query}`)).body)).toBe('yes')
  })

  test('is true of what the search refuses', async () => {
    const { answer, body } = await get('/api/search?q=pain&type=nope')
    expect([answer.status, accepts(schemaOf('/api/search', '400'), body)]).toEqual([400, 'yes'])
  })

  test('is true of GraphQL, as far as its example goes', async () => {
    const answer = await fetch(`${site()}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ Articles(limit: 3) { docs { title slug summary } totalDocs } Site { name } }',
      }),
    })
    const body = (await answer.json()) as { data: { Articles: { docs: unknown[] }; Site: { name: string } } }
    expect([body.data.Articles.docs.length, typeof body.data.Site.name]).toEqual([3, 'string'])
  })

  test('names no field that only staff may read', () => {
    const { articles, experts, 'related-articles': links } = api.components.schemas
    expect(articles?.properties).not.toHaveProperty('createdBy')
    expect(articles?.properties).not.toHaveProperty('importHash')
    expect(experts?.properties).not.toHaveProperty('user')
    expect(links?.properties).not.toHaveProperty('score')
    expect(api.components.schemas).not.toHaveProperty('users')
  })
})

describe('public JSON', () => {
  test.each(['/api/articles?limit=2', '/api/globals/site', '/api/search?q=sciatica', '/api/openapi.json'])(
    '%s is not sent again while it has not changed',
    async (path) => {
      const first = await get(path)
      const etag = first.answer.headers.get('etag') ?? ''
      expect(etag).toMatch(/^(W\/)?"[\w-]{22}"$/)
      expect(first.answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
      expect(first.answer.headers.get('vary')).toMatch(/Cookie, Authorization/i)
      const again = await get(path, { 'if-none-match': etag })
      expect(again.answer.status).toBe(304)
    },
  )

  test.each([
    '/api/articles?limit=2',
    '/api/articles/count',
    '/api/conditions',
    '/api/globals/site',
    '/api/search?q=sciatica',
    '/api/openapi.json',
    '/api/media/file/walking-480x252.webp',
    '/api/articles?limit=-1',
    '/api/nothing',
  ])('%s answers HEAD like GET, without a body', async (path) => {
    const [whole, head] = await Promise.all([fetch(site() + path), fetch(site() + path, { method: 'HEAD' })])
    const told = ({ headers, status }: Response) => [
      status,
      ...['content-type', 'etag', 'cache-control'].map((name) => headers.get(name)),
    ]
    expect(told(head)).toEqual(told(whole))
    expect([await head.text(), (await whole.text()) === '']).toEqual(['', false])
  })

  test('what staff get is kept nowhere', async () => {
    const admin = await signIn()
    const { answer } = await get('/api/articles?limit=1', { cookie: admin.cookie })
    expect([answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([
      'private, no-store',
      null,
    ])
  })
})

test('the example client reads articles, with their types', async () => {
  const [first] = await articlesAbout(site(), 'sciatica')
  expect([typeof first?.title, typeof first?.slug, typeof first?.summary]).toEqual([
    'string',
    'string',
    'string',
  ])
})
