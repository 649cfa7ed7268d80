import { beforeAll, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const STUDY = { title: 'A study', kind: 'study', doi: '10.1136/bmj.h6234' }
const overview = richText(paragraph(externalLink('https://doi.org/10.1136/bmj.h6234', 'a study')))

describe.each([
  ['articles', () => newArticle({ sources: [STUDY] }), 'Source 1'],
  ...TOPIC_COLLECTIONS.map((topic) => [topic, () => newTopic(topic, { overview }), 'Overview'] as const),
] as const)('the links of one of the %s', (collection, data, place) => {
  let path: string
  beforeAll(async () => {
    const { doc } = (await publishNew(admin, data(), collection)).body
    path = `/api/${collection}/${doc?.id}/links`
  })

  test.each(['reviewer', 'author', 'editor'] as const)('are told to a %s', async (role) => {
    const { body, status } = await (await userOf(role)).get(path)
    expect([status, body.links]).toEqual([
      200,
      [expect.objectContaining({ address: 'https://doi.org/10.1136/bmj.h6234', places: [place] })],
    ])
  })

  test('are told to nobody else', async () => {
    const { body, status } = await visitor.get(path)
    expect([status, JSON.stringify(body).includes('doi.org')]).toEqual([403, false])
  })

  test('are not found where there is no such page', async () => {
    const statuses = [crypto.randomUUID(), 'nonsense'].map(
      async (id) => (await admin.get(`/api/${collection}/${id}/links`)).status,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404])
  })
})

test('links are checked at the word of the scheduler and of admins', async () => {
  const run = async (person: Client) => (await person.send('POST', '/api/link-checks/run')).status
  expect(await run(visitor)).toBe(401)
  expect(await run(await userOf('editor'))).toBe(401)
  expect(await run(admin)).toBe(202)
})
