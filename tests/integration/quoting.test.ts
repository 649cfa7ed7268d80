import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { block, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'
import { publishedArticle, republish } from '../support/signedOff'

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
  const { id } = await publishedArticle(payload, newArticle({ body: richText(quote, quote) }))
  const quoted = async () =>
    (await payload.findByID({ collection: 'articles', id, depth: 0, select: { quoted: true } })).quoted
  expect(await quoted()).toEqual([expert])
  await republish(payload, id, { summary: 'Changed.' })
  await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  expect(await quoted()).toEqual([expert])
  await republish(payload, id, { body: words('No quote.') })
  expect(await quoted()).toEqual([])
})
