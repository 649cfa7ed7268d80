import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { block, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

test('whom an article quotes follows its body, and nothing else that is changed', async () => {
  const { id: expert } = await payload.create({
    collection: 'experts',
    data: { name: 'Quoted', slug: 'quoted', _status: 'published' },
  })
  const quote = block('quote', { text: 'Rest a little.', expert })
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...newArticle(), body: richText(quote, quote), _status: 'published' },
  })
  const quoted = async () =>
    (await payload.findByID({ collection: 'articles', id, depth: 0, select: { quoted: true } })).quoted
  expect(await quoted()).toEqual([expert])
  const change = (data: Record<string, unknown>) => payload.update({ collection: 'articles', id, data })
  await change({ summary: 'Changed.', _status: 'published' })
  await change({ _status: 'draft' })
  expect(await quoted()).toEqual([expert])
  await change({ body: words('No quote.'), _status: 'published' })
  expect(await quoted()).toEqual([])
})
