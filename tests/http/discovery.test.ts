import { parseAtomFeed } from 'feedsmith'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, visitor } from '../support/client'
import { publishNew, publish as republish } from '../support/reviewing'
import { newTopic } from '../support/topic'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const publish = async (more: Record<string, unknown> = {}) => {
  const { body, status } = await publishNew(admin, newArticle(more))
  expect(status).toBe(200)
  return { id: body.doc?.id ?? '', slug: String(body.doc?.slug), title: String(body.doc?.title) }
}

const text = async (path: string) => {
  const answer = await fetch(site() + path)
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() }
}

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

/** Every address of every sitemap that the index names. */
const listed = async () => {
  const index = locations((await text('/sitemap.xml')).body)
  const parts = await Promise.all(index.map((address) => text(new URL(address).pathname)))
  return parts.flatMap(({ body }) => locations(body))
}

describe('sitemaps', () => {
  test('hold every public page, and each of them answers', async () => {
    const pages = await listed()
    expect(pages).toEqual(
      expect.arrayContaining([
        `${site()}/`,
        `${site()}/articles/nerve-pain-in-the-hamstring`,
        `${site()}/experts/dr-mara-ellison`,
      ]),
    )
    expect(new Set(pages).size).toBe(pages.length)
    for (const page of pages) expect([page, (await text(new URL(page).pathname)).status]).toEqual([page, 200])
  })

  test('follow what is published and withdrawn, and leave out what is hidden from search engines', async () => {
    const { id, slug } = await publish()
    const hidden = await publish({ seo: { noindex: true } })
    const address = `${site()}/articles/${slug}`
    expect(await listed()).toContain(address)
    expect(await listed()).not.toContain(`${site()}/articles/${hidden.slug}`)
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect(await listed()).not.toContain(address)
  })

  test('say when each page changed', async () => {
    const { body } = await text('/sitemaps/articles.xml')
    expect(body.match(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/g)?.length).toBe(locations(body).length)
  })

  test.each([
    '/sitemaps/users.xml',
    '/sitemaps/articles',
    '/sitemaps/articles-g.xml',
    '/sitemaps/..%2farticles.xml',
  ])('%s is none', async (path) => {
    expect((await text(path)).status).toBe(404)
  })

  test('of a large collection are split by the first digit of the ids, without loss', async () => {
    const parts = await Promise.all(
      [...'0123456789abcdef'].map((digit) => text(`/sitemaps/conditions-${digit}.xml`)),
    )
    expect(parts.every(({ status }) => status === 200 || status === 404)).toBe(true)
    expect(parts.flatMap(({ body }) => locations(body)).sort()).toEqual(
      locations((await text('/sitemaps/conditions.xml')).body).sort(),
    )
  })
})

test('robots.txt leads to the sitemap, and keeps robots out of what is not for them', async () => {
  const { body, type } = await text('/robots.txt')
  expect(type).toBe('text/plain; charset=utf-8')
  expect(body).toContain(`Sitemap: ${site()}/sitemap.xml`)
  for (const path of ['/admin', '/api', '/preview', '/search']) expect(body).toContain(`Disallow: ${path}\n`)
  expect(body).toContain('Allow: /api/media/file/')
})

describe('feeds', () => {
  test('are named by every page, each with its type', async () => {
    const { body } = await text('/conditions')
    const links = [...body.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)]
    expect(links.map(([, type, href]) => [type, href])).toEqual([
      ['application/atom+xml', '/feed.xml'],
      ['application/feed+json', '/feed.json'],
    ])
    for (const [, type = '', href = ''] of links) expect((await text(href)).type).toContain(type)
  })

  test('say of an article in another language which one it is', async () => {
    const { id } = await publish({ language: 'de' })
    const atom = (await text('/feed.xml')).body
    const entry = atom.split('<entry').find((each) => each.includes(`urn:uuid:${id}`))
    expect(entry).toMatch(/^ xml:lang="de"/)
    expect(atom).toMatch(/<feed [^>]*xml:lang="en"/)
  })

  test('tell of a new article on the next request, with all that is known of it', async () => {
    const { id, slug, title } = await publish({ summary: 'Short & <sweet>.' })
    const address = `${site()}/articles/${slug}`
    const feed = JSON.parse((await text('/feed.json')).body) as {
      version: string
      items: Record<string, unknown>[]
    }
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.items[0]).toMatchObject({
      id: `urn:uuid:${id}`,
      url: address,
      title,
      summary: 'Short & <sweet>.',
      language: 'en',
      image: `${site()}/share/articles/${slug}.png`,
      date_published: expect.stringMatching(/Z$/),
      date_modified: expect.stringMatching(/Z$/),
    })
    const atom = await text('/feed.xml')
    expect(atom.type).toBe('application/atom+xml; charset=utf-8')
    expect(atom.body).toContain(`<id>urn:uuid:${id}</id>`)
    expect(atom.body).toContain(`href="${address}"`)
    expect(atom.body).not.toContain('<sweet>.</summary>')
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect((await text('/feed.xml')).body).not.toContain(address)
    expect((await text('/feed.json')).body).not.toContain(address)
  })

  test('name authors and what an article is about', async () => {
    const idOf = async (collection: string, slug: string) =>
      (await visitor.get(`/api/${collection}?where[slug][equals]=${slug}`)).body.docs?.[0]?.id
    const { slug } = await publish({
      authors: [await idOf('experts', 'dr-mara-ellison')],
      conditions: [await idOf('conditions', 'sciatica')],
    })
    const { items } = JSON.parse((await text('/feed.json')).body) as {
      items: { url: string; authors: { name: string }[]; tags: string[] }[]
    }
    const item = items.find(({ url }) => url.endsWith(`/${slug}`))
    expect(item?.authors).toEqual([{ name: 'Dr Mara Ellison', url: `${site()}/experts/dr-mara-ellison` }])
    expect(item?.tags).toEqual(['Sciatica'])
  })

  test('can be read as XML whatever editors write, and keep the name of an article that moves', async () => {
    const odd = `A <b> & "c" ]]> ]]> ${crypto.randomUUID()}`
    const condition = await publishNew(admin, newTopic('conditions', { name: `${odd} \u0001` }), 'conditions')
    const { id, slug } = await publish({ conditions: [condition.body.doc?.id], summary: odd, title: odd })
    const before = (await text('/feed.xml')).body
    const read = parseAtomFeed(before).entries?.find((entry) => entry.id === `urn:uuid:${id}`)
    expect([read?.title?.value, read?.summary?.value, read?.categories?.[0]?.label?.trim()]).toEqual([
      odd,
      odd,
      odd,
    ])
    // Neither may stand in XML as it is.
    expect(before).not.toMatch(/="[^"]*<|\p{Cc}(?<![\n\r\t])/u)
    await admin.patch(`/api/articles/${id}`, { slug: `${slug}-moved`, _status: 'published' })
    const after = parseAtomFeed((await text('/feed.xml')).body).entries?.filter(
      (entry) => entry.id === `urn:uuid:${id}`,
    )
    expect(after?.map(({ links }) => links?.[0]?.href)).toEqual([`${site()}/articles/${slug}-moved`])
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    await admin.delete(`/api/conditions/${condition.body.doc?.id}`)
  })

  test('are not sent again while nothing has changed', async () => {
    const first = await fetch(`${site()}/feed.xml`)
    const again = await fetch(`${site()}/feed.xml`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

describe('shared links', () => {
  test('carry title, summary and a picture of the title', async () => {
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    const property = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1]
    expect(property('og:title')).toMatch(/^Nerve pain in the hamstring/)
    expect(property('og:type')).toBe('article')
    expect(property('og:url')).toBe(`${site()}/articles/nerve-pain-in-the-hamstring`)
    expect(property('og:image')).toMatch(new RegExp(`^${site()}/(share|api/media/file)/`))
    expect(html).toContain(`<link rel="canonical" href="${site()}/articles/nerve-pain-in-the-hamstring"/>`)
  })

  test('the picture is a PNG of 1200 by 630, drawn anew when the title changes', async () => {
    const { id, slug } = await publish()
    const picture = async () => {
      const answer = await fetch(`${site()}/share/articles/${slug}.png`)
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
    }
    const first = await picture()
    expect(first.answer.headers.get('content-type')).toBe('image/png')
    const { format, height, width } = await sharp(first.bytes).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
    await republish(admin, id, { title: 'Quite another title' })
    expect((await picture()).answer.headers.get('etag')).not.toBe(first.answer.headers.get('etag'))
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect((await picture()).answer.status).toBe(404)
  })

  test.each(['日本語の題', 'Knees 🦵🔥', 'a'.repeat(120)])(
    'a title such as “%s” does no harm',
    async (title) => {
      const { slug } = await publish({ title })
      expect((await fetch(`${site()}/share/articles/${slug}.png`)).status).toBe(200)
    },
  )

  test.each([
    '/share/users/admin.png',
    '/share/articles/none.png',
    '/share/articles/none',
    '/share/articles/%2e%2e.png',
  ])('%s is no picture', async (path) => {
    expect((await fetch(site() + path)).status).toBe(404)
  })

  test('pages of a list have addresses of their own', async () => {
    const { html } = await visitor.page('/articles?page=1&utm_source=x')
    expect(html).toContain(`<link rel="canonical" href="${site()}/articles"/>`)
  })
})
