import { describe, expect, test } from 'vitest'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { signIn, site, visitor } from '../support/client'

describe('a bad request is answered with a reason, not with an error of the server:', () => {
  test.each([
    '/api/articles?limit=-1',
    '/api/articles?limit=abc',
    '/api/articles?page=0',
    '/api/articles?page=-3',
    '/api/articles?where=abc',
    '/api/articles?where[title]=x',
    '/api/articles?where[title][frobs]=x',
    '/api/articles?where[id][equals]=1',
    '/api/articles/1',
    '/api/articles/%00',
    '/api/articles?where[title][equals]=%00',
    '/api/articles?where[nope][equals]=x',
    '/api/articles?__proto__[x]=1',
    '/api/nothing',
    '/api/articles/versions/1',
  ])('%s', async (path) => {
    const { status } = await visitor.get(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

test('the public gets at most 100 documents at a time, never drafts, and no echo', async () => {
  for (const query of ['limit=0', 'limit=5000', 'pagination=false&limit=0'])
    expect((await visitor.get(`/api/articles?${query}&depth=0`)).body.limit ?? 0).toBeLessThanOrEqual(100)
  expect((await visitor.get('/api/articles?data={"a":1}')).status).toBe(400)
})

test('GraphQL does not describe itself', async () => {
  const { body } = await visitor.post('/api/graphql', { query: '{ __schema { types { name } } }' })
  expect(JSON.stringify(body)).not.toContain('"types"')
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

test('words of an editor are words, whatever they look like', async () => {
  const admin = await signIn()
  const data = newArticle({ title: '</title><script>alert(1)</script>', _status: 'published' })
  await admin.post('/api/articles', data)
  expect((await visitor.page(`/articles/${data.slug}`)).html).not.toMatch(/<script/i)
})

test('pages carry no header that tells what made them', async () => {
  const { headers } = await fetch(site())
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('accept-ch')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
