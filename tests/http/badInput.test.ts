import { request as httpRequest } from 'node:http'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { byNamedPerson } from '@/src/blocks/Quote/fixtures'
import { block, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { type Client, signIn, site, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const nested = (levels: number): unknown => (levels === 0 ? {} : { children: [nested(levels - 1)] })

/** What every refusal must be: the sender's fault, with a reason, and without the insides of the server. */
const expectRefusal = ({ body, status }: { body: unknown; status: number }, ...allowed: number[]) => {
  const text = JSON.stringify(body)
  expect(allowed.length > 0 ? allowed : [400, 401, 403, 404, 409, 413, 415], text).toContain(status)
  expect(text).toMatch(/"message":"[^"]{8,}/)
  expect(text).not.toMatch(
    /Something went wrong|unknown error|select "|insert into|stack|node_modules|<html/i,
  )
}

describe('a query that makes no sense is refused with its reason:', () => {
  test.each([
    '/api/articles?limit=-1',
    '/api/articles?limit=abc',
    '/api/articles?limit=1e9',
    '/api/articles?page=0',
    '/api/articles?page=-3',
    '/api/articles?where=abc',
    '/api/articles?where[title]=x',
    '/api/articles?where[title][frobs]=x',
    '/api/articles?where[id][in][0]=1',
    '/api/articles?where[or][0][nope][equals]=x',
    '/api/articles?where[title][equals]=%00',
    '/api/articles?where[nope][equals]=x',
    '/api/articles?where[__proto__][equals]=x',
    '/api/articles?where[conditions.createdBy.email][like]=a',
    '/api/articles?where[createdBy.email][like]=a',
    '/api/articles?where[importHash][exists]=true',
    '/api/articles?sort=createdBy.email',
    '/api/articles?__proto__[x]=1',
    '/api/articles/1',
    '/api/articles/%00',
    '/api/articles/versions/1',
    '/api/nothing',
    '/api/payload-migrations',
    '/api/payload-migrations/1',
    '/api/globals/site?data={"name":"Another"}',
    '/api/globals/site?data[name]=Another',
    '/api/globals/nothing',
  ])('%s', async (path) => {
    expectRefusal(await visitor.get(path))
  })
})

describe('a document that makes no sense is refused with its reason, as a draft too:', () => {
  test.each([
    ['an object for a title', { title: { a: 1 } }],
    ['a list for a summary', { summary: ['a'] }],
    ['a number in a group', { seo: { title: 5 } }],
    ['an object in a row', { faqs: [{ question: { a: 1 }, answer: richText(paragraph('No.')) }] }],
    ['an object in a block', { body: richText(block('quote', { ...byNamedPerson, text: { a: 1 } })) }],
    ['a date out of time', { sources: [{ title: 'x', kind: 'study', publishedOn: 5e20 }] }],
    ['a language that is none', { language: 'xx' }],
    ['a body without end', { body: nested(1000) }],
  ])('%s', async (_, fields) => {
    expectRefusal(await admin.post('/api/articles?draft=true', newArticle(fields)), 400)
    // Or because nobody signed it off, which is asked first.
    expectRefusal(
      await admin.post('/api/articles', newArticle({ ...fields, _status: 'published' })),
      400,
      409,
    )
  })

  test('an object in a list of texts', async () => {
    for (const query of ['', '?draft=true']) {
      const expert = { name: 'A list', jobTitle: 'Physiotherapist', specialties: ['Backs', { a: 1 }] }
      expectRefusal(await admin.post(`/api/experts${query}`, expert), 400)
    }
  })

  test('a body without end in a form, and in the site settings', async () => {
    const form = new FormData()
    const endless = `{"a":`.repeat(5000) + 1 + '}'.repeat(5000)
    form.set('_payload', `{"title":"Endless","body":${endless}}`)
    const answer = await fetch(`${site()}/api/articles?draft=true`, {
      method: 'POST',
      headers: { cookie: admin.cookie, origin: site() },
      body: form,
    })
    expectRefusal({ status: answer.status, body: await answer.json() }, 400)
    expectRefusal(await admin.post('/api/globals/site', { tagline: nested(1000) }), 400)
  })

  test('a page whose title gives no path', async () => {
    const nameless = newArticle({ title: '🦵', slug: undefined })
    for (const draft of [nameless, { ...nameless, slug: '' }])
      expect((await admin.post('/api/articles?draft=true', draft)).status).toBe(201)
    const answer = await publishNew(admin, nameless)
    expectRefusal(answer, 400)
    expect(JSON.stringify(answer.body)).toContain('path')
  })
})

describe('what is kept without a history has no versions:', () => {
  test.each([
    '/api/users/versions',
    '/api/media/versions',
    '/api/redirects/versions/1',
    '/api/related-articles/versions',
    '/api/globals/site/versions',
    '/api/globals/site/versions/1',
  ])('%s', async (path) => {
    expectRefusal(await admin.get(path), 404)
  })
})

describe('a body that makes no sense is refused with its reason:', () => {
  const post = async (
    body: string,
    type: string | undefined = 'application/json',
    path = '/api/articles',
  ) => {
    const answer = await fetch(site() + path, {
      method: 'POST',
      headers: { ...(type && { 'content-type': type }), cookie: admin.cookie, origin: site() },
      body,
    })
    return { status: answer.status, body: await answer.json() }
  }

  test.each([
    ['broken JSON', '{"title":', 400],
    ['an array', '[]', 400],
    ['null', 'null', 400],
    ['a number', '1', 400],
  ])('%s', async (_, body, status) => {
    expectRefusal(await post(body), status)
    expectRefusal(await post(body, 'application/json', '/api/graphql'), status)
  })

  test('another content type', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expectRefusal(await post('<a/>', type), 415)
  })

  test('more than 4 MB', async () => {
    expectRefusal(await post(JSON.stringify(newArticle({ summary: 'x'.repeat(5_000_000) }))), 413)
  })

  test('a form whose part is no JSON', async () => {
    const form = new FormData()
    form.set('_payload', '{')
    const answer = await fetch(`${site()}/api/articles`, {
      method: 'POST',
      headers: { cookie: admin.cookie, origin: site() },
      body: form,
    })
    expectRefusal({ status: answer.status, body: await answer.json() }, 400)
  })

  test.each([
    ['without a title', { title: undefined }],
    ['with a title that is too long', { title: 'x'.repeat(121) }],
    ['with a character that cannot be stored', { title: 'a\0b' }],
    ['with an unknown status', { _status: 'live' }],
    ['with a condition that is not there', { conditions: [crypto.randomUUID()] }],
    ['with an id that is none', { conditions: ['1'] }],
    ['with a source that is a script', { sources: [{ title: 'x', kind: 'study', url: 'javascript:1' }] }],
    ['with 61 sources', { sources: Array.from({ length: 61 }, () => ({ title: 'x', kind: 'study' })) }],
    ['with a body that is a text', { body: 'Hello' }],
    ['in a language nobody speaks', { language: 'xx' }],
  ])('an article %s', async (_, wrong) => {
    expectRefusal(await admin.post('/api/articles', { ...newArticle({ _status: 'published' }), ...wrong }))
  })

  test('an article whose path is odd, which is mended', async () => {
    const name = crypto.randomUUID()
    const { body } = await admin.post('/api/articles', newArticle({ slug: `Ünïcode/../${name}` }))
    expect(body.doc?.slug).toBe(`unicode-${name}`)
  })

  test('a change of everything at once', async () => {
    expectRefusal(await admin.patch('/api/articles', { summary: 'Everywhere.' }))
    expectRefusal(await admin.delete('/api/articles'))
  })
})

describe('a body that says nothing is one without fields, for everybody and everywhere:', () => {
  const sayNothing = async (
    method: string,
    path: string,
    { client, ...sent }: { client: Client; body?: string | FormData; headers?: Record<string, string> },
  ) => {
    const headers = { ...sent.headers, ...(client.cookie && { cookie: client.cookie, origin: site() }) }
    const answer = await fetch(site() + path, { method, headers, body: sent.body })
    return { status: answer.status, body: await answer.json() }
  }
  const json = { 'content-type': 'application/json' }

  test.each([
    'articles',
    'conditions',
    'symptoms',
    'treatments',
    'experts',
    'media',
    'users',
    'redirects',
    'withdrawals',
    'related-articles',
    'sign-offs',
    'feedback',
    'audit-log',
  ])('/api/%s', async (collection) => {
    for (const client of [visitor, admin])
      for (const sent of [{}, { headers: json }, { body: '', headers: json }, { body: new FormData() }])
        for (const [method, path] of [
          ['POST', `/api/${collection}`],
          ['PATCH', `/api/${collection}/${crypto.randomUUID()}`],
          ['PATCH', `/api/${collection}?where[id][equals]=${crypto.randomUUID()}`],
        ] as const) {
          const { body, status } = await sayNothing(method, path, { client, ...sent })
          const what = `${method} ${path}: ${status} ${JSON.stringify(body)}`
          expect(status, what).toBeLessThan(500)
          expect(what).not.toMatch(/Something went wrong|undefined|null \(/)
        }
  })

  test('a draft of it is empty, and a save of it changes nothing', async () => {
    const made = await sayNothing('POST', '/api/articles?draft=true', { client: admin })
    expect(made.status).toBe(201)
    const { body: before } = await admin.post('/api/articles?draft=true', newArticle())
    const path = `/api/articles/${before.doc?.id}?draft=true`
    const saved = await sayNothing('PATCH', path, { client: admin })
    expect([saved.status, saved.body.doc.title]).toEqual([200, before.doc?.title])
  })

  test('the settings, signing in and GraphQL', async () => {
    for (const client of [visitor, admin])
      for (const path of [
        '/api/globals/site',
        '/api/users/login',
        '/api/users/forgot-password',
        '/api/users/reset-password',
        '/api/graphql',
      ])
        expect((await sayNothing('POST', path, { client })).status, path).toBeLessThan(500)
  })
})

describe('GraphQL', () => {
  const ask = (query: string, who = visitor) => who.post('/api/graphql', { query })

  test('does not describe itself', async () => {
    const { body } = await ask('{ __schema { types { name } } }')
    expect(JSON.stringify(body)).not.toContain('"types"')
    expect(JSON.stringify(body)).toContain('"errors"')
  })

  test('gives at most 100 documents at a time', async () => {
    for (const bound of ['limit: 0', 'limit: 5000', 'limit: 0, pagination: false'])
      expect(JSON.stringify((await ask(`{ Articles(${bound}) { limit } }`)).body)).toMatch(/"limit":100\b/)
  })

  test.each([
    ['an id that is none', '{ Article(id: "1") { id } }'],
    ['an unknown field', '{ Articles { docs { nope } } }'],
    ['nonsense', '{{{'],
    ['nothing', ''],
    ['an unknown operator', '{ Articles(where: { title: { frobs: "x" } }) { totalDocs } }'],
    ['a field behind a rule', '{ Articles(where: { importHash: { exists: true } }) { totalDocs } }'],
  ])('refuses %s, and says why', async (_, query) => {
    const { body, status } = await ask(query)
    expect(status).toBeLessThan(500)
    const text = JSON.stringify(body)
    expect(text).toContain('"errors"')
    expect(text).not.toMatch(/Something went wrong|unknown error|select "|node_modules/)
    expect(text).not.toMatch(/"name":"(?!ValidationError")/)
  })
})

describe('what was wrong is said in words that fit it', () => {
  const message = async (asked: Promise<{ body: unknown; status: number }>) => {
    const { body, status } = await asked
    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toMatch(/"name":"(?!ValidationError")/)
    return JSON.stringify(body)
  }

  test.each([
    ['an unknown value of a list', { language: 'xx' }, /none of those that its field can have|language/],
    ['a character that cannot be stored', { title: 'a\0b' }, /character that cannot be stored/],
    ['an id that is none', { conditions: ['1'] }, /UUID|conditions/],
    ['a missing title', { title: '' }, /"path":"title"/],
    ['a title of blanks', { title: '   ' }, /"path":"title"/],
    [
      'a question of blanks',
      { faqs: [{ question: ' \n ', answer: richText(paragraph('No.')) }] },
      /question/,
    ],
    [
      'a quote of blanks in a body',
      { body: richText(block('quote', { ...byNamedPerson, text: ' ' })) },
      /"path":"body"|quote/i,
    ],
  ])('%s', async (_, wrong, words) => {
    expect(await message(publishNew(admin, newArticle(wrong)))).toMatch(words)
  })
})

describe('a form that stands for a long query', () => {
  test('is bounded like a query', async () => {
    const send = async (query: string) => {
      const answer = await fetch(`${site()}/api/articles`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-payload-http-method-override': 'GET',
        },
        body: query,
      })
      return { status: answer.status, body: await answer.json() }
    }
    expect((await send('limit=0&depth=0')).body.limit).toBe(100)
    expectRefusal(await send('limit=-1'), 400)
  })
})

/** A request as only a program sends it, from another address of this machine. */
const raw = (path: string, options: Parameters<typeof httpRequest>[1] & { body?: string } = {}) =>
  new Promise<number>((resolve, reject) => {
    const asked = httpRequest(site() + path, options, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(options.body)
  })

describe('the server', () => {
  test('refuses odd methods, huge headers and paths that climb', async () => {
    expect([400, 404, 405, 501]).toContain(await raw('/articles', { method: 'TRACE' }))
    expect(await raw('/', { headers: { 'x-long': 'x'.repeat(64_000) } })).toBe(431)
    for (const path of [
      '/..%2f..%2fetc/passwd',
      '/api/media/file/..%2f..%2fsecret',
      '/%c0%ae%c0%ae/',
      '/%00',
    ])
      expect([400, 401, 403, 404]).toContain(await raw(path))
  })

  test('answers who asks for another protocol, or calls a function of another version', async () => {
    const upgrade = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAAP__',
    }
    expect(await raw('/articles', { headers: upgrade })).toBe(200)
    expect(await raw('/admin/login', { headers: { connection: 'Upgrade', upgrade: 'websocket' } })).toBe(200)
    const headers = { 'next-action': 'f'.repeat(42), 'content-type': 'text/plain' }
    expect(await raw('/admin', { method: 'POST', headers, body: '[]' })).toBe(404)
  })

  test('writes its own address into pages, whatever host it is asked for', async () => {
    const answer = await new Promise<string>((resolve) => {
      httpRequest(`${site()}/articles?page=1`, { headers: { host: 'evil.example' } }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve(text + JSON.stringify(response.headers)))
      }).end()
    })
    expect(answer).not.toContain('evil.example')
  })

  test('stops an address that keeps guessing passwords, whatever it says where it comes from', async () => {
    const guess = (count: number) =>
      raw('/api/users/login', {
        method: 'POST',
        localAddress: '127.0.0.9',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${count}` },
        body: JSON.stringify({ email: `nobody-${count}@tests.example`, password: 'a wrong password' }),
      })
    const answers: number[] = []
    for (let count = 0; count < 35; count += 1) answers.push(await guess(count))
    expect(answers.slice(0, 30).every((status) => status === 401)).toBe(true)
    expect(answers.slice(30)).toEqual([429, 429, 429, 429, 429])
    await signIn()
  })
})

test('words of an editor are words, whatever they look like', async () => {
  const data = newArticle({ title: '</title><script>alert(1)</script>\u0001' })
  expect((await publishNew(admin, data)).status).toBe(200)
  const { html } = await visitor.page(`/articles/${data.slug}`)
  expect(html).toContain('&lt;script&gt;')
  expect(html.replace('<script type="application/ld+json">', '')).not.toMatch(/<script/i)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(html).not.toContain('\u0001')
})

test.each([`https://other.example/a.png`, '/api/media/file/walking.png'])(
  'a picture is not fetched from an address that somebody types (%s)',
  async (url) => {
    const { body, status } = await admin.post('/api/media', { alt: 'A knee.', filename: 'a.png', url })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Choose a file')])
  },
)

const upload = (data: Buffer, name: string) => admin.upload({ alt: 'A knee.' }, { data, name })
const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' }, limitInputPixels: false })

describe('of a picture that is not taken it is said what is wrong, and what is taken:', () => {
  test.each([
    ['too many pixels', () => canvas(8000, 7000).png().toBuffer(), /56 million pixels.*50 million/],
    ['GIF', () => canvas(8, 8).gif().toBuffer(), /GIF.*JPEG, PNG, WebP and AVIF/],
    [
      'HEIC',
      async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      /HEIC.*Export it as JPEG/,
    ],
    ['half a file', async () => (await canvas(900, 900).png().toBuffer()).subarray(0, 900), /damaged/],
    ['words', async () => Buffer.from('Not a picture.'), /no picture/],
    ['nothing', async () => Buffer.alloc(0), /empty|file/i],
  ])('%s', async (_, file, reason) => {
    const { body, status } = await upload(await file(), 'knee.png')
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(reason)])
  })
})

test('what a file is, is read from it, and not from what is said of it', async () => {
  const { doc } = (await upload(await canvas(20, 10).png().toBuffer(), 'knee.png')).body
  const read = async () => (await admin.get(`/api/media/${doc?.id}`)).body
  const before = await read()
  const { status } = await admin.patch(`/api/media/${doc?.id}`, {
    filesize: 1,
    width: 9999,
    mimeType: 'text/html',
    alt: 'Two knees.',
  })
  expect(status).toBe(200)
  const { updatedAt, ...after } = await read()
  expect(after).toEqual({ ...before, updatedAt: undefined, alt: 'Two knees.' })
})
