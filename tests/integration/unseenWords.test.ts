import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { up } from '@/src/db/migrations/20261128_004500_unseen_words'
import { contentHash } from '@/src/governance/contentHash'
import { block, externalLink, paragraph, richText, table, text } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishedArticle } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const careful = richText(paragraph({ ...text('it lasts.'), style: 'unseen' }))
/** A body with words in each place that neither a reader nor a reviewer sees. */
const body = richText(
  { ...paragraph({ ...text('Words.'), mode: 'unseen', detail: 'unseen' }), textStyle: 'unseen', $: 'unseen' },
  { ...paragraph({ ...externalLink('https://example.org', 'A link'), title: 'unseen' }), note: 'unseen' },
  { ...table(['Head'], ['Cell']), note: ['unseen'] },
  block('careCard', { level: 'urgent', heading: 'See a GP if', body: careful, note: 'unseen' }),
  block('keyPoints', {
    points: [{ id: '66f0c0ffee66f0c0ffee66f0', text: 'A point', note: 'unseen' }],
    blockName: 'unseen',
  }),
)
const read = (id: string) => payload.findByID({ collection: 'articles', id, depth: 0 })

test('what is saved holds no words that nobody sees, in the texts of blocks, too', async () => {
  const { id } = await publishedArticle(payload, newArticle({ body }))
  const stored = JSON.stringify((await read(id)).body)
  expect(stored).not.toContain('unseen')
  for (const words of ['Words.', 'A link', 'Cell', 'it lasts.', 'A point']) expect(stored).toContain(words)
})

test('what stood there before is taken out, and what is signed off stays signed off', async () => {
  const { id } = await publishedArticle(payload, newArticle({ body }))
  const before = await read(id)
  const dirty = sql.param(JSON.stringify(body))
  await payload.db.drizzle.execute(sql`update articles set body = ${dirty}::jsonb where id = ${id}::uuid`)
  await payload.db.drizzle.execute(
    sql`update _articles_v set version_body = ${dirty}::jsonb where parent_id = ${id}::uuid`,
  )
  expect(JSON.stringify((await read(id)).body), 'the fault').toContain('unseen')

  await payload.db.drizzle.transaction((db) => up({ db } as never))
  const after = await read(id)
  expect(after.body).toEqual(before.body)
  expect(contentHash('articles', after)).toBe(contentHash('articles', before))
  const { docs } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    depth: 0,
  })
  expect(JSON.stringify(docs)).not.toContain('unseen')
})
