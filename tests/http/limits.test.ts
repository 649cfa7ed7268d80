import { describe, expect, test } from 'vitest'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { signIn, site, visitor } from '../support/client'

test('the public gets at most 100 documents at a time, never drafts, and no echo', async () => {
  for (const query of ['limit=0', 'limit=5000', 'pagination=false&limit=0', 'pagination=false']) {
    const { body } = await visitor.get(`/api/articles?${query}&depth=0`)
    expect([query, body.limit]).toEqual([query, 100])
  }
  const { body: conditions } = await visitor.get('/api/conditions?joins[articles][limit]=0&depth=0')
  expect(conditions.docs?.length).toBeGreaterThan(0)
  const forged = { cookie: 'payload-token=forged' }
  for (const headers of [{}, forged]) {
    const id = crypto.randomUUID()
    const echo = await visitor.send('GET', `/api/articles/${id}?data={"title":"echo"}`, undefined, headers)
    expect([echo.status, JSON.stringify(echo.body).includes('echo')]).toEqual([400, false])
  }
})

describe('rich text is refused', () => {
  test.each([
    ['with a script in a link', richText(paragraph(externalLink('javascript:alert(1)', 'click')))],
    ['with a protocol-relative link', richText(paragraph(externalLink('//evil.example', 'click')))],
    ['with an unknown kind of node', richText({ type: 'iframe', version: 1 })],
    ['that is not rich text', { html: '<script>' }],
  ])('%s, in a draft too', async (_, body) => {
    const admin = await signIn()
    expect((await admin.post('/api/articles?draft=true', newArticle({ body }))).status).toBe(400)
  })
})

test('pages carry no header that tells what made them', async () => {
  const { headers } = await fetch(site())
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('accept-ch')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
