import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages } from '@/src/cache/pages'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishedArticle } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const ask = async (path: string) => {
  const [{ answer }, { article }] = await Promise.all([
    import('@/src/reader/answer'),
    import('@/src/reader/pages/article'),
  ])
  const slug = path.split('/').at(-1)?.split('?')[0] ?? ''
  return answer(article)(new Request(`http://localhost:3999${path}`), { params: Promise.resolve({ slug }) })
}

test('of a page one copy is kept for all its queries, and one page for all unknown addresses', async () => {
  await publishedArticle(payload, newArticle({ slug: 'kept' }))
  for (let count = 0; count < 200; count += 1) {
    expect((await ask(`/articles/unknown-${count}`)).status).toBe(404)
    expect((await ask(`/articles/kept?campaign=${count}&page=${count}`)).status).toBe(200)
  }
  // Beside these two it is kept from which paths some query leads elsewhere.
  expect(pages().size).toBe(3)
})

test('a page that cannot be made is a finished page that says so, kept nowhere', async () => {
  const { answer } = await import('@/src/reader/answer')
  const broken = answer(async () => {
    throw new Error('a fault of ours')
  })
  const request = new Request('http://localhost:3999/articles/broken')
  const { headers, status, ...response } = await broken(request, { params: Promise.resolve({}) }).then(
    async (given) => ({ headers: given.headers, status: given.status, html: await given.text() }),
  )
  expect([status, headers.get('cache-control'), headers.get('retry-after')]).toEqual([500, 'no-store', null])
  expect(response.html).toContain('Something went wrong here')
  expect(response.html).toContain('action="/search"')
})
