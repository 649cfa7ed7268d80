import { beforeAll, describe, expect, test } from 'vitest'
import { block, documentLink, externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { type Client, signIn, site } from '../support/client'
import { publishNew } from '../support/reviewing'
import { words } from '../support/richText'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const make = async (collection: string, data: Record<string, unknown>) => {
  const { body, status } = await admin.post(`/api/${collection}?draft=true`, data)
  expect([collection, status]).toEqual([collection, 201])
  return body.doc?.id ?? ''
}
const named = (name: string) => ({
  name,
  slug: `name-${crypto.randomUUID()}`,
  summary: 'Short.',
  overview: words('Text.'),
})
const article = (more: Record<string, unknown> = {}) => make('articles', newArticle(more))
const condition = () => make('conditions', named('Used condition'))
const picture = async () => (await admin.upload({ alt: 'A picture.' })).body.doc?.id ?? ''

const pathOf = async (collection: string, id: string) =>
  `/${collection}/${(await admin.get(`/api/${collection}/${id}?draft=true&depth=0`)).body.slug}`
const typed = (address: string) => richText(paragraph(externalLink(address, 'text')))

const trash = (collection: string, id: string) =>
  admin.patch(`/api/${collection}/${id}`, { deletedAt: new Date().toISOString() })
const remove = (collection: string, id: string) => admin.delete(`/api/${collection}/${id}`)
const messageOf = ({ body }: { body: unknown }) => JSON.stringify(body)

/** What is used, in each way that one document can point to another, and by what. */
const USES: [
  way: string,
  collection: string,
  make: () => Promise<string>,
  use: (id: string) => Promise<unknown>,
][] = [
  [
    'what an article is about',
    'conditions',
    condition,
    (id) => article({ title: 'The user', conditions: [id] }),
  ],
  [
    'a link in a body',
    'conditions',
    condition,
    (id) => article({ title: 'The user', body: richText(paragraph(documentLink('conditions', id, 'it'))) }),
  ],
  [
    'a fact in a body',
    'conditions',
    condition,
    (id) =>
      article({
        title: 'The user',
        body: richText(
          block('factList', {
            kind: 'causes',
            items: [{ label: 'A', explanation: 'B', about: { relationTo: 'conditions', value: id } }],
          }),
        ),
      }),
  ],
  [
    'the speaker of a quote',
    'experts',
    () => make('experts', { name: 'Speaker', slug: `speaker-${crypto.randomUUID()}` }),
    (id) => article({ title: 'The user', body: richText(block('quote', { text: 'Rest.', expert: id })) }),
  ],
  ['a main picture', 'media', picture, (id) => article({ title: 'The user', hero: id })],
  [
    'a symptom of a condition',
    'symptoms',
    () => make('symptoms', { ...named('Used symptom'), kind: 'symptom', whenToGetHelp: words('Soon.') }),
    (id) => make('conditions', { ...named('The user'), symptoms: [{ symptom: id }] }),
  ],
  [
    'a related article',
    'articles',
    article,
    async (id) =>
      admin.post('/api/related-articles', {
        source: await article({ title: 'The user' }),
        target: id,
        kind: 'nextStep',
      }),
  ],
  [
    'a link that was typed',
    'articles',
    article,
    async (id) => article({ title: 'The user', body: typed(await pathOf('articles', id)) }),
  ],
  [
    'a link to a path from which it has moved',
    'conditions',
    condition,
    async (id) => {
      const from = `/old/${crypto.randomUUID()}`
      await article({ title: 'The user', body: typed(from) })
      await admin.post('/api/redirects', { from, to: await pathOf('conditions', id) })
    },
  ],
]

describe('what is in use is not deleted, and the refusal names what uses it:', () => {
  test.each(USES)('%s', async (_, collection, makeIt, use) => {
    const id = await makeIt()
    await use(id)
    const answers = [await remove(collection, id)]
    if (collection !== 'media') answers.push(await trash(collection, id))
    for (const answer of answers)
      expect([answer.status, messageOf(answer)]).toEqual([409, expect.stringContaining('“The user”')])
  })
})

test('what is used no longer can be deleted', async () => {
  const id = await condition()
  const user = await article({ conditions: [id] })
  expect((await remove('conditions', id)).status).toBe(409)
  await admin.patch(`/api/articles/${user}?draft=true`, { conditions: [] })
  expect((await remove('conditions', id)).status).toBe(200)
})

test('what readers have counts, though the newest draft has done without it', async () => {
  const id = await condition()
  const { body } = await publishNew(admin, newArticle({ title: 'Live user', conditions: [id] }))
  await admin.patch(`/api/articles/${body.doc?.id}?draft=true`, { conditions: [] })
  expect(messageOf(await remove('conditions', id))).toContain('the article “Live user”')
})

test('a page that only redirects lead to can be deleted: they are what is left of its old paths', async () => {
  const id = await condition()
  await admin.post('/api/redirects', {
    from: `/old/${crypto.randomUUID()}`,
    to: await pathOf('conditions', id),
  })
  expect((await trash('conditions', id)).status).toBe(200)
})

test('what the navigation leads to is in use, until it leads elsewhere', async () => {
  const id = await condition()
  const { body } = await admin.get('/api/globals/site?depth=0')
  const { navigation } = body as { navigation?: { label: string; url: string }[] }
  const url = `${site()}${await pathOf('conditions', id)}`
  await admin.post('/api/globals/site', { navigation: [{ label: 'It', url }] })
  expect(messageOf(await remove('conditions', id))).toContain('the navigation')
  await admin.post('/api/globals/site', { navigation })
  expect((await remove('conditions', id)).status).toBe(200)
})

test('what is in the trash uses nothing', async () => {
  const id = await condition()
  const user = await article({ conditions: [id] })
  await trash('articles', user)
  expect((await trash('conditions', id)).status).toBe(200)
})

test('what is in use can be unpublished', async () => {
  const { body } = await publishNew(admin, newArticle())
  const id = body.doc?.id ?? ''
  await admin.post('/api/related-articles', { source: await article(), target: id, kind: 'nextStep' })
  expect((await admin.patch(`/api/articles/${id}`, { _status: 'draft' })).status).toBe(200)
})
