import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload } from '../support/payload'

let started: Awaited<ReturnType<typeof startPayload>>
beforeAll(async () => {
  started = await startPayload()
})
afterAll(() => started.stop())

test('a preview without its database is a finished page that says when to try again', async () => {
  const { preview } = await import('@/src/reader/preview')
  const path = `/preview/articles/${crypto.randomUUID()}`
  const ask = () =>
    preview(new Request(`http://localhost:3999${path}`), 'articles', path.split('/').at(-1) ?? '')
  expect((await ask()).status).toBe(404)
  const { drizzle } = started.payload.db
  started.payload.db.drizzle = new Proxy(drizzle, {
    get: () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    },
  })
  const answer = await ask().finally(() => {
    started.payload.db.drizzle = drizzle
  })
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ])
  expect(await answer.text()).toContain('<h1>Please try again in a moment</h1>')
})
