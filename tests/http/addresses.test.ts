import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

/** Sends a request line as it stands, which no client library does, and gives what was answered. */
const raw = (line: string, headers = '') =>
  new Promise<{ status: number; head: string }>((resolve, reject) => {
    const { hostname, port } = new URL(site())
    let text = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n${headers}\r\n`),
    )
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
    socket.on('end', () =>
      resolve({ status: Number(text.split(' ')[1]), head: text.split('\r\n\r\n')[0] ?? '' }),
    )
    socket.on('error', reject)
  })

const publish = async () => {
  const { body } = await publishNew(admin, newArticle())
  return { id: body.doc?.id ?? '', slug: String(body.doc?.slug) }
}

describe('an address that is written with needless percent signs leads to the plain one', () => {
  test.each([
    ['/articles/%73ciatica-explained', '/articles/sciatica-explained'],
    ['/%61rticles?page=1&x=%41', '/articles?page=1&x=%41'],
    ['/conditions/sciatica%2Darticles', '/conditions/sciatica-articles'],
    ['/feed%2exml', '/feed.xml'],
    ['/no-such-p%61ge', '/no-such-page'],
    ['//%65lsewhere.example/', '/elsewhere.example/'],
    ['/\\%65lsewhere.example/', '/elsewhere.example/'],
  ])('%s', async (written, plain) => {
    const { head, status } = await raw(`GET ${written}`)
    expect([status, /^location: (.*)$/im.exec(head)?.[1]]).toEqual([308, plain])
  })

  test('so that moved and withdrawn pages are found, too', async () => {
    const { id, slug } = await publish()
    await admin.post('/api/withdrawals', { article: id, reason: 'It was wrong.' })
    const { headers } = await visitor.page(`/articles/%74${slug.slice(1)}`)
    expect(headers.get('location')).toBe(`/articles/${slug}`)
  })

  test.each(['/articles/%', '/articles/%zz', '/articles/%00', '/%c0%ae', '/articles/%ff'])(
    '%s is a page that is not there',
    async (path) => {
      const { html, status } = await visitor.page(path)
      expect([status, html.includes('This page is not here')]).toEqual([404, true])
    },
  )

  test('but of the API a malformed one is refused', async () => {
    expect((await visitor.get('/api/articles/%ff')).status).toBe(400)
  })
})

describe('the server', () => {
  test.each(['OPTIONS *', 'GET *', 'GET articles'])('refuses %s', async (line) => {
    expect((await raw(line)).status).toBe(400)
  })

  test.each(['/articles', '', '/?q=1', '/api/articles?limit=1'])(
    'takes a whole address as a proxy sends it: %s',
    async (path) => {
      expect((await raw(`GET ${site()}${path}`)).status).toBe(200)
    },
  )

  test.each([
    ['POST', '/articles', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/', 'GET, HEAD, OPTIONS'],
    ['PUT', '/feedback', 'GET, HEAD, OPTIONS, POST'],
    ['GET', '/api/graphql', 'POST, OPTIONS'],
    ['POST', '/api/search', 'GET, HEAD, OPTIONS'],
    ['TRACE', '/articles', 'GET, HEAD, OPTIONS'],
  ])('says to %s %s which methods there are', async (method, path, allowed) => {
    const { head, status } = await raw(`${method} ${path}`, 'Content-Length: 0\r\n')
    expect([status, /^allow: (.*)$/im.exec(head)?.[1]]).toEqual([405, allowed])
  })
})

test('a moved page is asked what its old address was asked', async () => {
  const { id, slug } = await publish()
  await admin.patch(`/api/articles/${id}`, { slug: `${slug}-moved`, _status: 'published' })
  const { headers, status } = await visitor.page(`/articles/${slug}?utm_source=a&b=c`)
  expect([status, headers.get('location')]).toEqual([308, `/articles/${slug}-moved?utm_source=a&b=c`])
})

test('lists have no page beyond their last, however large its number', async () => {
  for (const page of ['9999', '10001', '999999999999999999999'])
    for (const path of ['/articles', '/experts', '/conditions/sciatica/articles'])
      expect([page, path, (await visitor.page(`${path}?page=${page}`)).status]).toEqual([page, path, 404])
})

describe('pictures', () => {
  const picture = async () => {
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    return / src="(\/api\/media\/file\/[^"]+)"/.exec(html)?.[1] ?? ''
  }

  test('may be shown by other sites, and pages may not', async () => {
    const policy = async (path: string) =>
      (await fetch(site() + path)).headers.get('cross-origin-resource-policy')
    expect(await policy(await picture())).toBe('cross-origin')
    expect(await policy('/share/articles/sciatica-explained.png')).toBe('cross-origin')
    for (const path of ['/', '/articles/sciatica-explained', '/api/articles', '/no-such-page'])
      expect([path, await policy(path)]).toEqual([path, 'same-origin'])
  })

  test('that are missing or hidden are not there', async () => {
    const { body } = await admin.upload({ alt: 'Hidden.' })
    for (const name of ['none.png', String(body.doc?.filename)])
      expect([name, (await visitor.get(`/api/media/file/${name}`)).status]).toEqual([name, 404])
  })
})
