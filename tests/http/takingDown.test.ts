import { beforeAll, describe, expect, test } from 'vitest'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { isReviewed } from '@/src/governance/subject'
import { newArticle } from '../support/article'
import { type Answer, type Client, signIn, userOf, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

let admin: Client
let editor: Client
beforeAll(async () => {
  admin = await signIn()
  editor = await userOf('editor')
})

const HALF_WRITTEN: Record<PageCollection, Record<string, unknown>> = {
  articles: { sources: [{ kind: 'other' }] },
  conditions: { redFlags: [{ level: 'urgent' }] },
  symptoms: { summary: '' },
  treatments: { name: '' },
  experts: { credentials: [{ body: 'A college' }] },
}

/** A page that readers have, and the newer draft of which could not be published. */
async function halfWritten(collection: PageCollection) {
  const slug = `down-${crypto.randomUUID()}`
  const { body } =
    collection === 'experts'
      ? await admin.post('/api/experts', { name: 'An expert', slug, _status: 'published' })
      : await publishNew(
          admin,
          collection === 'articles' ? newArticle({ slug }) : newTopic(collection, { slug }),
          isReviewed(collection) ? collection : undefined,
        )
  const id = body.doc?.id ?? ''
  expect((await editor.patch(`/api/${collection}/${id}?draft=true`, HALF_WRITTEN[collection])).status).toBe(
    200,
  )
  expect((await visitor.page(`/${collection}/${slug}`)).status).toBe(200)
  return { id, path: `/${collection}/${slug}` }
}

type Way = (collection: PageCollection, id: string) => Promise<Answer>
const WAYS: [string, Way][] = [
  ['unpublished', (collection, id) => editor.patch(`/api/${collection}/${id}`, { _status: 'draft' })],
  [
    'unpublished as the panel does',
    (collection, id) =>
      editor.patch(`/api/${collection}/${id}?depth=0&unpublishAllLocales=true`, { _status: 'draft' }),
  ],
  [
    'unpublished from the list',
    (collection, id) => editor.patch(`/api/${collection}?where[id][in]=${id}`, { _status: 'draft' }),
  ],
  [
    'unpublished over GraphQL',
    (collection, id) => {
      const name = collection.charAt(0).toUpperCase() + collection.slice(1, -1)
      const query = `mutation { update${name}(id: "${id}", data: { _status: draft }) { id } }`
      return editor.post('/api/graphql', { query })
    },
  ],
  [
    'moved to the trash',
    (collection, id) => editor.patch(`/api/${collection}/${id}`, { deletedAt: new Date().toISOString() }),
  ],
]

describe.each(PAGE_COLLECTIONS)('one of the %s whose newer draft lacks something', (collection) => {
  test.each(WAYS)('is %s, and gone on the next request', async (_, takeDown) => {
    const { id, path } = await halfWritten(collection)
    const { body, status } = await takeDown(collection, id)
    expect([status, body.errors ?? []]).toEqual([200, []])
    expect((await visitor.page(path)).status).toBe(404)
    const draft = await editor.get(`/api/${collection}/${id}?draft=true&depth=0&trash=true`)
    expect(draft.body).toMatchObject(HALF_WRITTEN[collection])
    const { docs } = (await admin.get(`/api/audit-log?where[document][equals]=${id}&sort=-at`)).body
    expect(docs?.map(({ action }) => action)).toContain('unpublished')
  })
})

const RESTORES: [string, Way][] = [
  [
    'by its id',
    (collection, id) =>
      editor.patch(`/api/${collection}/${id}?trash=true`, { deletedAt: null, _status: 'draft' }),
  ],
  [
    'as the panel does',
    (collection, id) =>
      editor.patch(
        `/api/${collection}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`,
        { deletedAt: null, _status: 'draft' },
      ),
  ],
]

describe.each(PAGE_COLLECTIONS)(
  'one of the %s in the trash whose newer draft lacks something',
  (collection) => {
    test.each(RESTORES)('comes back %s with its draft, and readers do not have it', async (_, restore) => {
      const { id, path } = await halfWritten(collection)
      await editor.patch(`/api/${collection}/${id}`, { deletedAt: new Date().toISOString() })
      const { body, status } = await restore(collection, id)
      expect([status, body.errors ?? []]).toEqual([200, []])
      expect((await visitor.page(path)).status).toBe(404)
      const draft = await editor.get(`/api/${collection}/${id}?draft=true&depth=0`)
      expect(draft.body).toMatchObject({ ...HALF_WRITTEN[collection], deletedAt: null, _status: 'draft' })
      expect((await editor.patch(`/api/${collection}/${id}?draft=true`, words(collection))).status).toBe(200)
      const { docs } = (await admin.get(`/api/audit-log?where[document][equals]=${id}&sort=-at`)).body
      expect(docs?.map(({ details }) => details)).toContain('restored from the trash')
    })
  },
)

test('a page with a newer draft does not come back from the trash before readers', async () => {
  const { id, path } = await halfWritten('articles')
  await editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
  const { body } = await editor.patch(`/api/articles?trash=true&where[id][equals]=${id}`, {
    deletedAt: null,
    _status: 'published',
  })
  expect(JSON.stringify(body.errors)).toContain('Restore it as a draft')
  expect((await visitor.page(path)).status).toBe(404)
})

test('nobody else takes a page down', async () => {
  const { id, path } = await halfWritten('articles')
  for (const role of ['author', 'reviewer'] as const)
    expect((await (await userOf(role)).patch(`/api/articles/${id}`, { _status: 'draft' })).status).toBe(403)
  expect((await visitor.patch(`/api/articles/${id}`, { _status: 'draft' })).status).toBe(403)
  expect((await visitor.page(path)).status).toBe(200)
})

const SAVES: [string, Way][] = [
  ['nothing', (collection, id) => editor.patch(`/api/${collection}/${id}`, {})],
  ['nothing, and no status', (collection, id) => editor.patch(`/api/${collection}/${id}`, { _status: null })],
  ['words', (collection, id) => editor.patch(`/api/${collection}/${id}`, words(collection))],
  [
    'words, with draft=false',
    (collection, id) => editor.patch(`/api/${collection}/${id}?draft=false`, words(collection)),
  ],
  [
    'words, for a list of pages',
    (collection, id) => editor.patch(`/api/${collection}?where[id][in]=${id}`, words(collection)),
  ],
  [
    'words, over GraphQL',
    (collection, id) => {
      const name = collection.charAt(0).toUpperCase() + collection.slice(1, -1)
      const [[field, value] = []] = Object.entries(words(collection))
      const query = `mutation { update${name}(id: "${id}", data: { ${field}: ${JSON.stringify(value)} }) { id } }`
      return editor.post('/api/graphql', { query })
    },
  ],
]
const words = (collection: PageCollection) =>
  collection === 'experts' ? { jobTitle: 'Only in the draft.' } : { summary: 'Only in the draft.' }

describe.each(PAGE_COLLECTIONS)('one of the %s that readers have, with a pending draft,', (collection) => {
  test.each(SAVES)('stays as it is when a change says %s', async (_, save) => {
    const { id, path } = await halfWritten(collection)
    const before = (await visitor.get(`/api/${collection}/${id}?depth=0`)).body
    const { body, status } = await save(collection, id)
    expect([status, body.errors ?? []]).toEqual([200, []])
    expect((await visitor.page(path)).status).toBe(200)
    expect((await visitor.get(`/api/${collection}/${id}?depth=0`)).body).toEqual(before)
  })

  test('keeps in its draft what a change says', async () => {
    const { id } = await halfWritten(collection)
    await editor.patch(`/api/${collection}/${id}`, words(collection))
    const draft = (await editor.get(`/api/${collection}/${id}?draft=true&depth=0`)).body
    expect(draft).toMatchObject({ ...words(collection), _status: 'draft' })
  })
})
