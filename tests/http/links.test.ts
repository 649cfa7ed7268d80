import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let admin: Client
let path: string

beforeAll(async () => {
  admin = await signIn()
  const sources = [{ title: 'A study', kind: 'study', doi: '10.1136/bmj.h6234' }]
  const { doc } = (await publishNew(admin, newArticle({ sources }))).body
  path = `/api/articles/${doc?.id}/links`
})

describe('the links of an article', () => {
  test.each(['reviewer', 'author', 'editor'] as const)('are told to a %s', async (role) => {
    const { body, status } = await (await userOf(role)).get(path)
    expect([status, body.links]).toEqual([
      200,
      [expect.objectContaining({ address: 'https://doi.org/10.1136/bmj.h6234', places: ['Source 1'] })],
    ])
  })

  test('are told to nobody else', async () => {
    const { body, status } = await visitor.get(path)
    expect([status, JSON.stringify(body).includes('doi.org')]).toEqual([403, false])
  })

  test('are not found where there is no such article', async () => {
    const statuses = [crypto.randomUUID(), 'nonsense'].map(
      async (id) => (await admin.get(`/api/articles/${id}/links`)).status,
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
