import { beforeAll, describe, expect, test } from 'vitest'
import { isReviewed, REVIEWED_COLLECTIONS } from '@/src/governance/subject'
import { block, richText } from '@/src/richtext/build'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { decide, publishNew, theReviewer } from '../support/reviewing'
import { words } from '../support/richText'

let admin: Client
let author: Client & { id: string }
beforeAll(async () => {
  admin = await signIn()
  author = await userOf('author')
})

/** No reader may ever see it. Each place it is put in has a letter of its own behind it. */
const CANARY = `canary${crypto.randomUUID().slice(0, 8)}`
const secret = (place: string) => `${CANARY} ${place}`

const COLLECTIONS = [
  'articles',
  'conditions',
  'symptoms',
  'treatments',
  'experts',
  'related-articles',
  'sign-offs',
  'media',
]
const TYPES = {
  articles: ['Article', 'Articles', 'title'],
  conditions: ['Condition', 'Conditions', 'name'],
  symptoms: ['Symptom', 'Symptoms', 'name'],
  treatments: ['Treatment', 'Treatments', 'name'],
  experts: ['Expert', 'Experts', 'name'],
} as const
type Content = keyof typeof TYPES

/** A document with the canary in every field of words. */
const documentFor = (collection: Content, mark: (place: string) => string) => {
  const slug = `${mark('slug').toLowerCase().replaceAll(' ', '-')}-${crypto.randomUUID().slice(0, 6)}`
  if (collection === 'articles')
    return {
      title: mark('title'),
      slug,
      summary: mark('summary'),
      body: richText(
        block('quote', { text: mark('quote'), attribution: { name: mark('person') } }),
        block('factList', {
          kind: 'causes',
          intro: mark('intro'),
          items: [{ label: mark('label'), explanation: mark('explanation') }],
        }),
        block('keyPoints', { points: [{ text: mark('point') }] }),
      ),
      faqs: [{ question: mark('question'), answer: words(mark('answer')) }],
      sources: [{ title: mark('source'), kind: 'study', publisher: mark('publisher') }],
      seo: { title: mark('seo'), description: mark('description') },
      noRedFlagsBecause: mark('flags'),
      change: { what: mark('what'), why: mark('why') },
    }
  const named = { name: mark('name'), slug, summary: mark('summary'), overview: words(mark('overview')) }
  if (collection === 'experts')
    return {
      name: mark('name'),
      slug,
      jobTitle: mark('job'),
      bio: words(mark('bio')),
      interests: mark('interests'),
    }
  return {
    ...named,
    medicalName: mark('medical'),
    synonyms: [{ term: mark('term'), kind: 'lay' }],
    ...(collection === 'symptoms' && { kind: 'symptom', whenToGetHelp: words(mark('help')) }),
    ...(collection === 'treatments' && { kind: 'therapy', harms: words(mark('harms')) }),
    ...(collection === 'conditions' && {
      redFlags: [{ sign: mark('sign'), action: mark('action') }],
      noRedFlagsBecause: mark('flags'),
    }),
  }
}

type Kept = { collection: Content; id: string; slug: string; state: string }
const hidden: Kept[] = []
let pictureId = ''
let pictureFile = ''
const open = (collection: Content) => documentFor(collection, (place) => `open ${place}`)

/** One document of each collection in each state in which readers may not see the canary. */
beforeAll(async () => {
  const { doc } = (await admin.upload({ alt: secret('alt'), caption: secret('caption') })).body
  pictureId = doc?.id ?? ''
  pictureFile = String(doc?.filename)
  for (const collection of Object.keys(TYPES) as Content[]) {
    const make = async (data: Record<string, unknown>, query = '') => {
      const isReviewedLive = isReviewed(collection) && data._status === 'published'
      const { body, status } = isReviewedLive
        ? await publishNew(admin, data, collection)
        : await admin.post(`/api/${collection}${query}`, data)
      expect([collection, status, JSON.stringify(body).slice(0, 300)]).toEqual([
        collection,
        isReviewedLive ? 200 : 201,
        expect.anything(),
      ])
      return { id: body.doc?.id ?? '', slug: String(body.doc?.slug) }
    }
    const change = async (id: string, data: Record<string, unknown>, query = '') => {
      const { body, status } = await admin.patch(`/api/${collection}/${id}${query}`, data)
      expect([collection, status, JSON.stringify(body).slice(0, 300)]).toEqual([
        collection,
        200,
        expect.anything(),
      ])
    }
    const picture =
      collection === 'articles' ? { hero: pictureId } : collection === 'experts' ? { photo: pictureId } : {}
    const canary = () => ({ ...documentFor(collection, secret), ...picture })
    const keep = (place: { id: string; slug: string }, state: string) =>
      hidden.push({ collection, ...place, state })

    keep(await make({ ...canary(), _status: 'draft' }, '?draft=true'), 'never published')

    const edited = await make({ ...open(collection), _status: 'published' })
    const { slug: _, ...draft } = canary()
    await change(edited.id, draft, '?draft=true')
    keep(edited, 'published, with a draft on top')

    const unpublished = await make({ ...canary(), _status: 'published' })
    await change(unpublished.id, { _status: 'draft' })
    keep(unpublished, 'unpublished')

    const trashed = await make({ ...canary(), _status: 'published' })
    await change(trashed.id, { deletedAt: new Date().toISOString() })
    keep(trashed, 'trashed')
  }
  const openArticle = await publishNew(admin, open('articles'))
  const first = hidden.find(({ collection }) => collection === 'articles')
  await admin.post('/api/related-articles', {
    source: openArticle.body.doc?.id,
    target: first?.id,
    kind: 'sameTopic',
    note: secret('note'),
  })
  const symptoms = hidden
    .filter(({ collection }) => collection === 'symptoms')
    .map(({ id }) => ({ symptom: id, note: 'open note' }))
  await publishNew(admin, { ...open('conditions'), symptoms }, 'conditions')
  await publishNew(admin, {
    ...open('articles'),
    ...Object.fromEntries(
      (['conditions', 'symptoms', 'treatments'] as const).map((field) => [
        field,
        hidden.filter(({ collection }) => collection === field).map(({ id }) => id),
      ]),
    ),
    authors: hidden.filter(({ collection }) => collection === 'experts').map(({ id }) => id),
  })
  for (const collection of REVIEWED_COLLECTIONS) {
    const never = hidden.find((one) => one.collection === collection)
    const entry = { comment: secret('comment'), decision: 'changesRequested' }
    const { status } = await decide(await theReviewer(), never?.id ?? '', entry, collection)
    expect([collection, status]).toEqual([collection, 201])
  }
})

const SWITCHES = [
  '',
  '?draft=true',
  '?trash=true',
  '?draft=true&trash=true',
  '?depth=3',
  '?depth=99&draft=true',
  '?data={"title":"x"}',
  '?showHiddenFields=true',
  '?overrideAccess=true',
  '?autosave=true',
  '?locale=all',
  '?select[title]=true&draft=true',
  '?populate[articles][title]=true&depth=2',
]

const addresses = () => {
  const lists = COLLECTIONS.flatMap((collection) => [
    ...SWITCHES.map((more) => `/api/${collection}${more}${more ? '&' : '?'}limit=100`),
    ...['like', 'contains', 'equals', 'not_equals'].flatMap((operator) =>
      ['title', 'name', 'summary', 'slug', 'alt', 'note'].map(
        (field) =>
          `/api/${collection}?where[${field}][${operator}]=${CANARY}&limit=100&draft=true&trash=true`,
      ),
    ),
    `/api/${collection}?where[_status][equals]=draft&limit=100`,
    `/api/${collection}?where[_status][not_equals]=published&limit=100`,
    `/api/${collection}?where[deletedAt][exists]=true&trash=true&limit=100`,
    `/api/${collection}?where[or][0][id][exists]=true&where[or][1][_status][equals]=draft&limit=100&depth=3`,
    `/api/${collection}/versions?limit=100`,
    `/api/${collection}/versions?where[latest][equals]=true`,
    `/api/${collection}/access`,
  ])
  const documents = hidden.flatMap(({ collection, id, slug }) => [
    ...SWITCHES.map((more) => `/api/${collection}/${id}${more}`),
    `/api/${collection}/access/${id}`,
    `/api/${collection}/${id}/review`,
    `/api/${collection}/versions?where[parent][equals]=${id}`,
    `/${collection}/${slug}`,
    `/${collection}/${slug}?draft=true`,
    `/preview/${collection}/${id}`,
    `/${collection}/${slug}/articles`,
    `/share/${collection}/${slug}.png`,
    `/thanks?page=/${collection}/${slug}`,
  ])
  const sites = [
    '/',
    '/articles',
    '/articles?page=2',
    '/conditions',
    '/symptoms',
    '/treatments',
    '/experts',
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    ...Object.keys(TYPES).flatMap((collection) => [
      `/sitemaps/${collection}.xml`,
      `/search?q=${CANARY}&type=${collection}`,
      `/api/search?q=${CANARY}&type=${collection}`,
    ]),
    `/search?q=${CANARY}`,
    `/search?q=${CANARY.slice(0, -1)}`,
    `/search?q=${CANARY.slice(1)}+title`,
    `/api/search?q=${CANARY.slice(0, -1)}`,
    '/conditions?letter=c',
    '/api/openapi.json',
    '/api/withdrawals?depth=3&draft=true',
    '/api/feedback',
    '/api/access',
    '/api/globals/site?depth=3&draft=true',
    '/api/users',
    '/api/payload-locked-documents',
    '/api/payload-jobs',
    '/api/payload-preferences',
    `/api/media/file/${pictureFile}`,
    `/api/media/${pictureId}`,
  ]
  return [...lists, ...documents, ...sites]
}

const questions = () =>
  Object.entries(TYPES).flatMap(([collection, [one, many, title]]) => [
    `{ ${many}(draft: true, trash: true, limit: 100) { docs { id ${title} } } }`,
    `{ ${many}(where: { ${title}: { like: "${CANARY}" } }) { totalDocs docs { ${title} } } }`,
    `{ versions${many}(limit: 100) { docs { id version { ${title} } } } }`,
    `{ count${many}(where: { ${title}: { like: "${CANARY}" } }) { totalDocs } }`,
    ...hidden
      .filter((kept) => kept.collection === collection)
      .map(({ id }) => `{ ${one}(id: "${id}", draft: true, trash: true) { id ${title} } }`),
  ])

/** What an answer gives away. The words of a question in it are the asker's own. */
const leaks = (text: string) =>
  [...text.matchAll(new RegExp(`${CANARY}[ -](\\w+)`, 'g'))].map(([, place]) => place)

/** Asks with a few requests at a time. */
async function crawl(list: readonly string[], ask: (item: string) => Promise<string>): Promise<string[]> {
  const found: string[] = []
  const rest = [...list]
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let item = rest.pop(); item; item = rest.pop()) {
        const leaked = leaks(await ask(item))
        if (leaked.length > 0) found.push(`${item} gave away: ${[...new Set(leaked)].join(', ')}`)
      }
    }),
  )
  return found
}

const text = async (path: string) => (await visitor.page(path)).html

describe('what is not published', () => {
  test('is found at none of more than 500 addresses, the first time and the second', async () => {
    const list = addresses()
    expect(list.length).toBeGreaterThan(500)
    expect(await crawl(list, text)).toEqual([])
    expect(await crawl(list, text)).toEqual([])
  })

  test('is found by no question over GraphQL', async () => {
    const ask = async (query: string) => JSON.stringify((await visitor.post('/api/graphql', { query })).body)
    expect(await crawl(questions(), ask)).toEqual([])
    for (const query of questions().filter((question) => question.includes('totalDocs')))
      expect(JSON.stringify((await visitor.post('/api/graphql', { query })).body)).toContain('"totalDocs":0')
  })

  test('is neither counted nor sorted nor guessed by its letters', async () => {
    for (const collection of Object.keys(TYPES) as Content[]) {
      const field = TYPES[collection][2]
      for (const query of [
        `where[${field}][like]=${CANARY}`,
        `where[${field}][contains]=${CANARY}&draft=true&trash=true`,
      ]) {
        expect((await visitor.get(`/api/${collection}/count?${query}`)).body.totalDocs).toBe(0)
        expect((await visitor.get(`/api/${collection}?${query}`)).body.totalDocs).toBe(0)
      }
      const ids = hidden.filter(
        (kept) => kept.collection === collection && kept.state !== 'published, with a draft on top',
      )
      for (const { id } of ids)
        expect((await visitor.get(`/api/${collection}/count?where[id][equals]=${id}`)).body.totalDocs).toBe(0)
    }
    for (const path of ['conditions.name', 'authors.name', 'symptoms.name'])
      expect(
        (await visitor.get(`/api/articles/count?where[${path}][like]=${CANARY}`)).body.totalDocs ?? 0,
        path,
      ).toBe(0)
  })

  test('is like what is not there to visitors who ask what they may do with it', async () => {
    const nothing = crypto.randomUUID()
    const asked = async (collection: string, id: string, body?: unknown) =>
      visitor.send('POST', `/api/${collection}/access/${id}`, body)
    const kept = [...hidden, { collection: 'media', id: pictureId }, { collection: 'users', id: author.id }]
    for (const { collection, id } of kept) {
      const refused = await asked(collection, nothing)
      expect([collection, refused.status]).toEqual([collection, 403])
      for (const body of [undefined, {}, { _status: 'draft' }])
        expect([collection, await asked(collection, id, body)]).toEqual([collection, refused])
      expect((await asked(collection, '')).status).toBe(403)
      expect((await author.post(`/api/${collection}/access/${id}`, {})).status).toBe(200)
    }
    expect((await visitor.post('/api/globals/site/access', {})).status).toBe(403)
    expect((await author.post('/api/globals/site/access', {})).status).toBe(200)
  })

  test('is like what is not there over GraphQL, too', async () => {
    for (const { collection, id } of hidden) {
      const [one] = TYPES[collection]
      const asked = async (by: Client, of: string) =>
        (
          await by.post('/api/graphql', {
            query: `{ docAccess${one}(id: "${of}") { update { permission } } }`,
          })
        ).body
      const answer = await asked(visitor, id)
      expect(JSON.stringify(answer)).toContain('Sign in to see what you may do')
      expect(answer).toEqual(await asked(visitor, crypto.randomUUID()))
      expect((await asked(author, id)).errors).toBeUndefined()
    }
  })

  test('is there for those who work on it, so that the crawl looks for something', async () => {
    const reviewer = await userOf('reviewer')
    for (const { collection, id, state } of hidden) {
      const { body } = await reviewer.get(`/api/${collection}/${id}?draft=true&trash=true&depth=0`)
      expect([collection, state, leaks(JSON.stringify(body)).length > 0]).toEqual([collection, state, true])
    }
  })
})
