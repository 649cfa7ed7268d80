import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, signIn, visitor } from '../support/client'

const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'intersects',
]
const VALUES = ['x', '2026', 'null', '', '00000000-0000-4000-8000-000000000000']

/** Every kind of field there is, and ways through relations and joins to each. */
const FIELDS: Record<string, string[]> = {
  articles: [
    'id',
    'title',
    'summary',
    'body',
    'body.root.type',
    'hero',
    'hero.id',
    'hero.alt',
    'hero.liveIn',
    'faqs.question',
    'faqs.answer',
    'conditions',
    'conditions.id',
    'conditions.name',
    'conditions.bodyParts',
    'conditions.articles',
    'conditions.articles.title',
    'conditions.synonyms.term',
    'conditions.symptoms.symptom',
    'conditions.symptoms.symptom.name',
    'authors',
    'authors.name',
    'authors.photo',
    'authors.photo.alt',
    'authors.specialties',
    'authors.written',
    'authors.written.title',
    'reviewedBy',
    'reviewedBy.name',
    'reviewedBy.specialties',
    'sources.kind',
    'sources.url',
    'relatedArticles',
    'relatedArticles.note',
    'relatedArticles.kind',
    'relatedArticles.order',
    'relatedArticles.target',
    'relatedArticles.target.title',
    'seo.title',
    'seo.noindex',
    'seo.image',
    'seo.image.filename',
    'language',
    '_status',
    'publishedAt',
    'updatedAt',
    'deletedAt',
    'lastReviewedAt',
    'readerFeedback',
    'createdBy.email',
  ],
  experts: ['name', 'specialties', 'bio', 'credentials.award', 'photo', 'photo.alt', 'written.title'],
  conditions: [
    'name',
    'bodyParts',
    'articles',
    'articles.title',
    'articles.authors',
    'articles.authors.name',
  ],
  media: ['filename', 'width', 'sizes.small.filename', 'decorative'],
  'related-articles': ['source', 'source.title', 'kind', 'order', 'note', 'signals'],
}

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const ask = (path: string, who = visitor) => who.get(path)

describe.each(Object.entries(FIELDS))('conditions on %s', (collection, fields) => {
  test.each(fields)(
    '%s can be answered or are refused with the reason, whatever is compared',
    async (field) => {
      const faults: string[] = []
      for (const operator of OPERATORS)
        for (const value of VALUES) {
          const query = `where[${field}][${operator}]=${value}`
          const { body, status } = await ask(`/api/${collection}?depth=0&limit=1&select[id]=true&${query}`)
          const isRefused = status === 400 && /"message":"[^"]{8,}/.test(JSON.stringify(body))
          if (status !== 200 && !isRefused) faults.push(`${status} ${query}`)
        }
      expect(faults).toEqual([])
    },
  )

  test.each(fields)('and the order of %s loses nothing, or is refused', async (field) => {
    const all = (await ask(`/api/${collection}?depth=0&limit=100&select[id]=true`)).body.docs ?? []
    for (const sort of [field, `-${field}`]) {
      const seen = new Set<string>()
      for (let page = 1; seen.size < all.length; page += 1) {
        const { body, status } = await ask(
          `/api/${collection}?depth=0&limit=3&page=${page}&select[id]=true&sort=${sort}`,
        )
        if (status === 400) return
        expect([sort, status, page, body.docs?.length === 0]).toEqual([sort, 200, page, false])
        for (const { id } of body.docs ?? []) seen.add(id)
      }
    }
  })
})

describe('a condition is refused in words that help:', () => {
  test.each([
    ['where[publishedAt][contains]=2026', '“publishedAt” cannot be compared with “contains”. Use equals'],
    ['where[publishedAt][greater_than]=soon', 'A value of “publishedAt” must be a date such as 2026-01-31.'],
    ['where[language][equals]=xx', 'A value of “language” must be one of en, de, fr, es, cy.'],
    ['where[conditions][in]=1,2', 'A value of “conditions” must be the id of a document.'],
    ['where[hero.alt][exists]=true', 'What “hero” shows cannot be asked for here. Ask /api/media for it.'],
    ['where[body.root.type][like]=x', '/api/search finds pages by their words'],
    ['where[or][0][and][0][body][like]=x', '“body” cannot be compared with “like”'],
    ['joins[relatedArticles][where][order][like]=x', '“order” cannot be compared with “like”'],
    ['sort=conditions.name', 'Documents cannot be put in the order of “conditions.name”'],
    ['sort=title,-authors', 'Documents cannot be put in the order of “authors”'],
    [
      'joins[relatedArticles][sort]=target.authors',
      'Documents cannot be put in the order of “target.authors”',
    ],
    ['limit=-1', 'limit must be a whole number from 0 up.'],
    ['limit=99999999999', 'limit can be 1000000000 at most.'],
    ['page=0', 'page must be a whole number from 1 up.'],
    ['page=-1', 'page must be a whole number from 1 up.'],
  ])('%s', async (query, words) => {
    const { body, status } = await ask(`/api/articles?${query}`)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
  })

  test('of versions, which staff may read, too', async () => {
    const { body, status } = await ask('/api/articles/versions?where[version.body][like]=x', admin)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('“version.body”')])
    const query = 'where[version.title][like]=a&where[latest][equals]=true&sort=-version.updatedAt'
    expect((await ask(`/api/articles/versions?${query}`, admin)).status).toBe(200)
  })

  test('over GraphQL', async () => {
    const { body } = await visitor.post('/api/graphql', {
      query: '{ Articles(where: { body: { like: "x" } }) { totalDocs } }',
    })
    expect(JSON.stringify(body)).toContain('“body” cannot be compared with “like”')
  })
})

describe('a condition that leads through several collections is refused as a whole where', () => {
  const FAR = 'where[conditions.symptoms.symptom.name][like]=pain'
  test.each([
    [
      'it ends in a field that only staff read',
      '/api/withdrawals?where[article.authors.user.email][equals]=x',
      'article.authors.user.email',
    ],
    [
      'it stands in another',
      '/api/conditions?where[articles][contains][authors.user.name][equals]=x',
      'articles.authors.user.name',
    ],
    ['another ends in nothing', `/api/articles?${FAR}&where[nope][equals]=x`, 'nope'],
    ['an order beside it does', `/api/articles?${FAR}&sort=reviewedBy.user.email`, 'reviewedBy.user.email'],
    [
      'it is about what is joined',
      '/api/articles?joins[relatedArticles][where][target.authors.user][exists]=true',
      'target.authors.user',
    ],
  ])('%s', async (_, path, closed) => {
    const { body, status } = await ask(path)
    expect([status, JSON.stringify(body)]).toEqual([
      400,
      expect.stringContaining(`“${closed}” cannot be asked for.`),
    ])
  })
})

test.each(['createdBy.hash', 'createdBy.resetPasswordToken', 'reviewedBy.user', 'change.what'])(
  'an order by what is hidden (%s) is refused',
  async (path) => {
    const { body, status } = await ask(`/api/articles?limit=1&sort=-${path}`)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(path.split('.')[1] ?? '')])
  },
)

test('conditions that can be answered are', async () => {
  const found = async (query: string) => (await ask(`/api/articles?depth=0&${query}`)).body.docs?.length ?? 0
  for (const query of [
    'where[title][like]=nerve hamstring',
    'where[authors.name][contains]=Ellison',
    'where[conditions.slug][equals]=sciatica',
    'where[conditions][contains][slug][equals]=sciatica',
    'where[conditions.symptoms.symptom.name][like]=pain',
    'where[relatedArticles.kind][exists]=true',
    'where[hero][exists]=true',
    'where[publishedAt][less_than]=2999-01-01',
    'where[language][in]=en,de',
    'where[seo.noindex][not_equals]=true',
    'limit=1000000&where[slug][in]=sciatica-explained,back-pain-at-home',
    'sort=reviewedBy.name,-publishedAt',
  ])
    expect([query, (await found(query)) > 0]).toEqual([query, true])
})
