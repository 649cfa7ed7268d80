import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages } from '@/src/cache/pages'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'

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
  await payload.create({
    collection: 'articles',
    data: {
      title: 'Kept',
      slug: 'kept',
      summary: 'Short.',
      body: words('Text.'),
      language: 'en',
      _status: 'published',
    },
  })
  for (let count = 0; count < 200; count += 1) {
    expect((await ask(`/articles/unknown-${count}`)).status).toBe(404)
    expect((await ask(`/articles/kept?campaign=${count}&page=${count}`)).status).toBe(200)
  }
  expect(pages().size).toBe(2)
})
