import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { site, visitor } from '../support/client'
import { PAGES } from '../support/pages'

const BUDGET = 14 * 1024

describe.each(PAGES)('the page %s', (path, expected) => {
  test('is one request of at most 14 KB without a script', async () => {
    const { headers, html, status } = await visitor.page(path)
    expect(status).toBe(expected)
    expect(gzipSync(html).byteLength).toBeLessThanOrEqual(BUDGET)
    // Data for search engines stands in an element of that name, and no browser runs it.
    expect(html.replaceAll('<script type="application/ld+json">', '')).not.toMatch(/<script/i)
    expect(html).not.toMatch(/<link[^>]+rel="(stylesheet|modulepreload)"|@import|@font-face/i)
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test('has one title, no inline styles, and every id once', async () => {
    const { html } = await visitor.page(path)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).not.toMatch(/<[^>]+ (style|on[a-z]+)=/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('leads somewhere with every link', async () => {
    const { html } = await visitor.page(path)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (href.startsWith('#')) expect(ids, `${path} → ${href}`).toContain(href.slice(1))
      else if (href.startsWith('/')) expect((await visitor.page(href)).status, `${path} → ${href}`).toBe(200)
      else expect(href).toMatch(/^(https?:|tel:|mailto:)/)
    }
  })
})

describe('the reference article', () => {
  test('has every part of its anatomy, in order', async () => {
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    const parts = [
      'class="skip"',
      'aria-label="Main"',
      'aria-label="Breadcrumb"',
      '<h1>',
      'class="summary"',
      'class="byline"',
      'card emergency',
      'id="contents"',
      'class="facts"',
      '<blockquote>',

      '<details',
      'id="sources"',
      'class="disclaimer"',
      'Last reviewed</dt>',
      'id="related"',
      'href="#top"',
      '<footer',
    ]
    const places = parts.map((part) => html.indexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places.slice(2)).toEqual([...places.slice(2)].sort((one, other) => one - other))
  })

  /**
   * What stands above or below the text is not in the list, which is of its sections: emergency cards are never
   * far down the page, what is in short comes first, and the log of changes says nothing of the topic.
   */
  test('lists every section of its text in its contents', async () => {
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    const contents = html.slice(
      html.indexOf('id="contents"'),
      html.indexOf('</nav>', html.indexOf('id="contents"')),
    )
    const main = html.slice(html.indexOf('class="text"'), html.indexOf('</main>'))
    const headings = [...main.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => `#${id}`)
    expect([...contents.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href)).toEqual(headings)
  })

  test('shows pictures in their sizes, with width, height and a text', async () => {
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    for (const [image] of html.matchAll(/<img [^>]+>/g)) {
      for (const attribute of ['src', 'srcSet', 'width', 'height', 'alt'])
        expect(image).toContain(`${attribute}="`)
      const [, src = ''] = / src="([^"]+)"/.exec(image) ?? []
      const picture = await fetch(site() + src)
      expect(picture.status).toBe(200)
      expect(picture.headers.get('content-type')).toBe('image/webp')
    }
  })
})

test('a page that has not changed is not sent again', async () => {
  const { headers } = await visitor.page('/conditions/sciatica')
  const again = await fetch(`${site()}/conditions/sciatica`, {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('a page is sent compressed to those who take it and plain to those who do not', async () => {
  await fetch(site())
  const plain = await fetch(`${site()}/`, { headers: { 'accept-encoding': 'identity' } })
  const packed = await fetch(`${site()}/`, { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(await packed.text()).toBe(await plain.text())
})

test('the server says that it is up and that it is ready', async () => {
  expect((await visitor.page('/healthz')).status).toBe(200)
  expect((await visitor.page('/readyz')).status).toBe(200)
})
