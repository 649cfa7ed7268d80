import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const search = (query: string) => visitor.page(`/search?${query}`)
const results = (html: string) =>
  [...html.matchAll(/<h2><a href="([^"]+)">([^<]*)<\/a><\/h2>/g)].map(([, href]) => href)

describe('the search page', () => {
  test('finds the reference article first, in spite of two slips, and asks what was meant', async () => {
    const { html } = await search('q=hamstrig+nerve+pian')
    expect(results(html)[0]).toBe('/articles/nerve-pain-in-the-hamstring')
    expect(html).toContain('Did you mean <a href="/search?q=hamstring+nerve+pain">hamstring nerve pain</a>?')
    expect(html).toContain('<mark>')
  })

  test('finds by other names', async () => {
    expect(results((await search('q=herniated+disc')).html)[0]).toBe('/conditions/herniated-disc')
    expect(results((await search('q=HNP')).html)).toContain('/conditions/herniated-disc')
  })

  test('can be narrowed to a kind of page, and keeps that in its form', async () => {
    const { html } = await search('q=pain&type=conditions')
    expect(results(html).length).toBeGreaterThan(0)
    expect(results(html).every((href) => href?.startsWith('/conditions/'))).toBe(true)
    expect(html).toContain('<input type="hidden" name="type" value="conditions"/>')
    expect(html).toMatch(/aria-current="true">Conditions \(\d+\)/)
  })

  test('helps on where nothing is found, and where nothing was asked', async () => {
    const nothing = (await search('q=zzqqxx')).html
    expect(nothing).toContain('Nothing was found for “zzqqxx”')
    expect(nothing).toContain('href="/conditions"')
    expect((await search('')).html).toContain('Ways to find something')
  })

  test('is kept nowhere and listed nowhere', async () => {
    const { headers, html } = await search('q=pain')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test('shows a published article on the next request, and an unpublished one on none', async () => {
    const word = `word${crypto.randomUUID().slice(0, 8).replace(/\d/g, 'x')}`
    const { body } = await publishNew(admin, newArticle({ title: `About ${word}` }))
    const path = `/articles/${body.doc?.slug}`
    expect(results((await search(`q=${word}`)).html)).toEqual([path])
    await admin.patch(`/api/articles/${body.doc?.id}`, { _status: 'draft' })
    expect(results((await search(`q=${word}`)).html)).toEqual([])
    expect((await search(`q=${word.slice(0, -1)}`)).html).not.toContain(word)
  })

  test('every page has a form that leads here', async () => {
    for (const path of ['/', '/articles', '/conditions/sciatica', '/no-such-page'])
      expect([path, (await visitor.page(path)).html.match(/action="\/search"/g)?.length]).toEqual([path, 1])
  })

  test('is quick to answer any text, and shows it as text', async () => {
    const texts = [
      'pain '.repeat(2000),
      '\u0000\u0001\u001b[31m',
      `' or 1=1; drop table search_entries; --`,
      '(((((a+)+)+)+)+$',
      '%%%___\\',
      '!& | <-> :*A',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\ud83d',
      '😀'.repeat(300),
    ]
    for (const text of texts) {
      const { html, status } = await search(new URLSearchParams({ q: text }).toString())
      expect([text.slice(0, 20), status]).toEqual([text.slice(0, 20), 200])
      expect(html).not.toMatch(/<script(?! type="application\/ld)|<img src=x/)
    }
    for (const query of ['q=%FF%FE', 'q[]=a&q[]=b', 'page=-1&q=pain', 'type=users&q=pain', 'q=pain&q=knee'])
      expect([query, (await search(query)).status]).toEqual([query, 200])
  })

  test('has no page beyond its last', async () => {
    for (const page of ['9999', '99999999', '999999999999999999999'])
      expect([page, (await search(`page=${page}&q=pain`)).status]).toEqual([page, 404])
  })

  test('10,000 words are refused or answered, never an error of ours', async () => {
    const answer = await fetch(`${site()}/search?q=${'pain+'.repeat(10_000)}`)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('the words of an emergency lead to it', () => {
  const EMERGENCY = [
    '/symptoms/saddle-numbness',
    '/conditions/cauda-equina-syndrome',
    '/articles/cauda-equina-warning-signs',
  ]

  test.each([
    'numb between legs',
    'numbness between my legs',
    'numb private parts',
    'numb down below',
    'incontinence back pain',
  ])('%s', async (typed) => {
    const { html } = await search(new URLSearchParams({ q: typed }).toString())
    expect(
      results(html)
        .slice(0, 3)
        .some((path) => EMERGENCY.includes(path ?? '')),
    ).toBe(true)
  })
})

describe('the search as JSON', () => {
  test('refuses a kind of page that there is none of, and pages that are none', async () => {
    for (const query of ['type=nope', 'page=0', 'page=-1', 'page=x', 'page=999999999999999999999']) {
      const { body, status } = await visitor.get(`/api/search?q=pain&${query}`)
      expect([query, status, JSON.stringify(body)]).toEqual([
        query,
        400,
        expect.stringMatching(/"message":"(type|page) /),
      ])
    }
  })

  test('says of a page beyond the last that it is empty', async () => {
    const { body } = await visitor.get('/api/search?q=pain&page=99999')
    expect([body.page, body.results]).toEqual([99999, []])
  })
})
