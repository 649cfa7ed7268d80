import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, userOf, visitor } from '../support/client'
import { publishNew, publish as republish } from '../support/reviewing'

let editor: Client
beforeAll(async () => {
  editor = await signIn()
})

const publish = async (more: Record<string, unknown> = {}) => {
  const data = newArticle(more)
  const { body, status } = await publishNew(editor, data)
  expect(status).toBe(200)
  return { id: body.doc?.id ?? '', path: `/articles/${data.slug}`, ...data }
}
const shown = async (path: string) => (await visitor.page(path)).html
const statusOf = async (path: string) => (await visitor.page(path)).status

describe('on the next request a reader sees', () => {
  test('a published article, and not its draft before', async () => {
    const data = newArticle()
    const { body } = await editor.post('/api/articles?draft=true', data)
    const path = `/articles/${data.slug}`
    expect(await statusOf(path)).toBe(404)
    await republish(editor, body.doc?.id ?? '')
    expect(await statusOf(path)).toBe(200)
    expect(await shown('/articles')).toContain(data.title)
    expect(await shown('/')).toContain(data.title)
  })

  test('an edit once it is published, and nothing of its draft', async () => {
    const { id, path } = await publish()
    await shown(path)
    await editor.patch(`/api/articles/${id}?draft=true`, { summary: 'Only a draft so far.' })
    expect(await shown(path)).not.toContain('Only a draft so far.')
    await republish(editor, id, { summary: 'Now for everybody.' })
    expect(await shown(path)).toContain('Now for everybody.')
  })

  test('that an article is gone: unpublished, trashed', async () => {
    for (const change of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      const { id, path } = await publish()
      expect(await statusOf(path)).toBe(200)
      expect((await editor.patch(`/api/articles/${id}`, change)).status).toBe(200)
      expect(await statusOf(path)).toBe(404)
    }
  })

  test('the new name of an expert on every page that names them', async () => {
    const { body } = await editor.post('/api/experts', {
      name: 'Before Marriage',
      slug: `expert-${Date.now()}`,
      _status: 'published',
    })
    const { path } = await publish({ authors: [body.doc?.id] })
    expect(await shown(path)).toContain('Before Marriage')
    await editor.patch(`/api/experts/${body.doc?.id}`, { name: 'After Marriage', _status: 'published' })
    expect(await shown(path)).toContain('After Marriage')
  })

  test('a related article when the link is made, its note, and that it is gone', async () => {
    const [source, target] = [await publish(), await publish()]
    expect(await shown(source.path)).not.toContain('Related articles')
    const { body } = await editor.post('/api/related-articles', {
      source: source.id,
      target: target.id,
      kind: 'nextStep',
    })
    expect(await shown(source.path)).toContain(target.title)
    await editor.patch(`/api/related-articles/${body.doc?.id}`, { note: 'Because it helps.' })
    expect(await shown(source.path)).toContain('Because it helps.')
    await editor.patch(`/api/articles/${target.id}`, { _status: 'draft' })
    expect(await shown(source.path)).not.toContain(target.title)
    await editor.patch(`/api/articles/${target.id}`, { _status: 'published' })
    expect(await shown(source.path)).toContain(target.title)
    await editor.delete(`/api/related-articles/${body.doc?.id}`)
    expect(await shown(source.path)).not.toContain(target.title)
  })
})

describe('the path of an article', () => {
  test('comes from its title and is taken only once', async () => {
    const title = `Back pain & you ${Date.now()}`
    const first = await publishNew(editor, newArticle({ title, slug: undefined }))
    expect(first.body.doc?.slug).toBe(title.toLowerCase().replace(' & ', '-').replaceAll(' ', '-'))
    const second = await editor.post('/api/articles?draft=true', newArticle({ slug: first.body.doc?.slug }))
    expect(second.status).toBe(409)
    expect(JSON.stringify(second.body)).toContain('is taken by another document')
  })

  test('leaves a permanent redirect when it changes, straight to the newest', async () => {
    const { id, path } = await publish()
    const [second, third] = [`${path}-2`, `${path}-3`]
    for (const next of [second, third])
      await editor.patch(`/api/articles/${id}`, { slug: next.split('/').at(-1), _status: 'published' })
    expect(await statusOf(third)).toBe(200)
    for (const old of [path, second]) {
      const { headers, status } = await visitor.page(old)
      expect([status, headers.get('location')]).toEqual([308, third])
    }
    await editor.patch(`/api/articles/${id}`, { slug: path.split('/').at(-1), _status: 'published' })
    expect(await statusOf(path)).toBe(200)
  })
})

describe('a redirect made by hand', () => {
  let publisher: Client
  beforeAll(async () => {
    publisher = await userOf('editor')
  })
  const lead = (from: string, to: string) => publisher.post('/api/redirects', { from, to })

  test.each([
    ['a slash at the end', '/2019/05/old-post/', ['/2019/05/old-post', '/2019/05/old-post/']],
    ['capitals', '/Old-Post-Of-Ours', ['/old-post-of-ours', '/OLD-POST-OF-OURS']],
    ['other letters', '/über-uns', ['/%C3%BCber-uns', '/%c3%bcber-uns', '/%C3%9Cber-uns']],
    ['percent signs', '/caf%c3%a9', ['/caf%C3%A9', '/cafe%CC%81']],
    ['a query', '/?p=12', ['/?p=12']],
    ['a query at a page that stands', '/articles?cat=7', ['/articles?cat=7']],
  ])('is found however its address is written (%s)', async (_, from, asked) => {
    const to = `/articles/new-${crypto.randomUUID()}`
    await visitor.page('/')
    const { body, status } = await lead(from, to)
    expect(status).toBe(201)
    for (const path of asked) {
      let answer = await visitor.page(path)
      // Next takes a slash from the end first.
      if (answer.headers.get('location') === path.replace(/\/$/, '') && path.endsWith('/'))
        answer = await visitor.page(path.replace(/\/$/, ''))
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 308, to])
    }
    expect((await lead(asked[0] ?? '', to)).status).toBe(400)
    expect((await visitor.page('/')).status).toBe(200)
    expect((await visitor.page('/?p=13')).status).toBe(200)
    await editor.delete(`/api/redirects/${body.doc?.id}`)
    expect((await visitor.page(asked[0] ?? '')).status).not.toBe(308)
  })

  test('is refused in words where a page or a part of the site stands', async () => {
    const { path } = await publish()
    for (const from of [
      path,
      `${path}/`,
      '/',
      '/articles',
      '/search?q=a',
      '/admin',
      '/api/articles',
      '/feed.xml',
      '/preview/x',
    ]) {
      const { body, status } = await lead(from, '/articles/another')
      expect([from, status, JSON.stringify(body)]).toEqual([
        from,
        400,
        expect.stringContaining('At this address stands'),
      ])
    }
  })

  test('leads to another site by an admin only', async () => {
    const from = `/moved-${crypto.randomUUID()}`
    const to = 'https://another.example/page?a=1'
    expect((await lead(from, to)).status).toBe(400)
    expect((await editor.post('/api/redirects', { from, to })).status).toBe(201)
    const { headers, status } = await visitor.page(from)
    expect([status, headers.get('location')]).toEqual([308, to])
    for (const other of [
      'javascript:alert(1)',
      '//another.example',
      'https://user@another.example',
      'ftp://another.example',
    ])
      expect((await editor.post('/api/redirects', { from: `${from}-2`, to: other })).status).toBe(400)
  })

  test('leads nowhere else than within the site', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])
      expect([to, (await lead(`/old-${crypto.randomUUID()}`, to)).status]).toEqual([to, 400])
  })

  test('never leads back to where it began, not over others either', async () => {
    const [one = '', two = '', three = ''] = [1, 2, 3].map((n) => `/old-${n}-${crypto.randomUUID()}`)
    expect((await lead(one, one)).status).toBe(400)
    expect([(await lead(one, two)).status, (await lead(two, three)).status]).toEqual([201, 201])
    const { body, status } = await lead(three, one)
    expect([status, JSON.stringify(body).includes('leads back')]).toEqual([400, true])
  })

  test('never makes readers follow more than ten', async () => {
    const name = crypto.randomUUID()
    for (let step = 10; step > 0; step -= 1)
      expect((await lead(`/step-${step}-${name}`, `/step-${step + 1}-${name}`)).status).toBe(201)
    const { body, status } = await lead(`/step-0-${name}`, `/step-1-${name}`)
    expect([status, JSON.stringify(body).includes('more than 10')]).toEqual([400, true])
  })
})

test('the site settings show on the next request, of an address that leads nowhere, too', async () => {
  const { footer } = (await editor.get('/api/globals/site')).body
  const words = `Changed ${crypto.randomUUID()}.`
  const pages = ['/', '/nowhere', '/articles/nowhere']
  for (const path of pages) await visitor.page(path)
  await editor.post('/api/globals/site', { footer: words })
  for (const path of pages)
    expect([path, (await visitor.page(path)).html.includes(words)]).toEqual([path, true])
  await editor.post('/api/globals/site', { footer })
})

test('copies of a document are drafts with paths of their own', async () => {
  const { id, path } = await publish()
  const copies = [1, 2, 3].map((n) => `${path.split('/').at(-1)}-copy${n === 1 ? '' : `-${n}`}`)
  for (const slug of copies) {
    const { doc } = (await editor.post(`/api/articles/${id}/duplicate`, {})).body
    expect(doc).toMatchObject({ slug, _status: 'draft', publishedAt: null })
  }
})

describe('a related article', () => {
  test('is never the article itself', async () => {
    const { id } = await publish()
    const { body, status } = await editor.post('/api/related-articles', {
      source: id,
      target: id,
      kind: 'nextStep',
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('cannot be related to itself')
  })

  test('is linked once, also when two editors link it at the same moment', async () => {
    const [source, target] = [await publish(), await publish()]
    const link = { source: source.id, target: target.id, kind: 'sameTopic' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => editor.post('/api/related-articles', link)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
    expect(JSON.stringify((await editor.post('/api/related-articles', link)).body)).toContain(
      'linked already',
    )
  })
})

test('what a fact list points to is what the article is about', async () => {
  const { body: found } = await editor.get('/api/conditions?where[slug][equals]=sciatica&limit=1')
  const id = found.docs?.[0]?.id ?? ''
  const { richText, block } = await import('@/src/richtext/build')
  const item = { label: 'Sciatica', explanation: 'A nerve.', about: { relationTo: 'conditions', value: id } }
  const article = await publish({ body: richText(block('factList', { kind: 'causes', items: [item] })) })
  const { body } = await editor.get(`/api/articles/${article.id}?depth=0`)
  expect(body.conditions).toEqual([id])
  expect(await shown(article.path)).toContain('href="/conditions/sciatica"')
})

describe('a picture', () => {
  test('is public while a published page shows it', async () => {
    const { doc } = (await editor.upload({ alt: 'A green area.' })).body
    const file = `/api/media/file/${doc?.filename}`
    expect([401, 403, 404]).toContain(await statusOf(file))
    const { id } = await publish({ hero: doc?.id })
    expect(await statusOf(file)).toBe(200)
    await editor.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect([401, 403, 404]).toContain(await statusOf(file))
  })

  test('is described in words, or said to be decoration', async () => {
    for (const fields of [{}, { alt: ' ' }, { decorative: false }]) {
      const { body, status } = await editor.upload(fields)
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('Describe the picture')])
    }
    expect((await editor.upload({ decorative: true })).status).toBe(201)
  })

  test('is nothing but a picture', async () => {
    const form = new FormData()
    const bytes = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    form.set('_payload', JSON.stringify({ alt: 'A trap.' }))
    for (const [name, type] of [
      ['x.svg', 'image/svg+xml'],
      ['x.png', 'image/png'],
      ['x.html', 'image/png'],
    ] as const) {
      form.set('file', new File([bytes], name, { type }))
      const answer = await fetch(`${site()}/api/media`, {
        method: 'POST',
        headers: { cookie: editor.cookie, origin: site() },
        body: form,
      })
      expect([name, answer.status]).toEqual([name, 400])
    }
  })
})
