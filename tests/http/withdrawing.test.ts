import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { publishNew, publish as republish } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const publish = async () => {
  const { body } = await publishNew(admin, newArticle())
  return { id: body.doc?.id ?? '', path: `/articles/${body.doc?.slug}`, title: String(body.doc?.title) }
}
const withdraw = (article: string, more: Record<string, unknown> = {}, by: Client = admin) =>
  by.post('/api/withdrawals', { article, reason: 'The advice on dosage was out of date.', ...more })

describe('a withdrawn article', () => {
  test('is gone with a notice that says why and where to go on', async () => {
    const [old, other] = [await publish(), await publish()]
    expect((await visitor.page(old.path)).status).toBe(200)
    expect((await withdraw(old.id, { instead: other.id })).status).toBe(201)
    const { headers, html, status } = await visitor.page(old.path)
    expect(status).toBe(410)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(html).toContain(`“${old.title}” was withdrawn`)
    expect(html).toContain('The advice on dosage was out of date.')
    expect(html).toContain(`<a href="${other.path}">Read instead: ${other.title}</a>`)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('action="/search"')
  })

  test('is named in the title of the notice, which keeps its paragraphs', async () => {
    const { id, path, title } = await publish()
    await withdraw(id, { reason: 'The dose was wrong.\n\nAsk your pharmacist.\nWe are sorry.' })
    const { html } = await visitor.page(path)
    expect(html).toContain(`<title>Withdrawn: ${title} – `)
    for (const paragraph of ['The dose was wrong.', 'Ask your pharmacist.', 'We are sorry.'])
      expect(html).toContain(`<p class="summary">${paragraph}</p>`)
  })

  test('is no longer in lists, and its text can be read nowhere', async () => {
    const { id, title } = await publish()
    await withdraw(id)
    expect((await visitor.get(`/api/articles/${id}`)).status).toBe(404)
    expect((await visitor.page('/articles')).html).not.toContain(title)
    expect((await visitor.page('/feed.xml')).html).not.toContain(title)
  })

  test('comes back when it is signed off and published again, and the notice goes', async () => {
    const { id, path } = await publish()
    const { body } = await withdraw(id)
    expect((await admin.patch(`/api/articles/${id}`, { _status: 'published' })).status).toBe(409)
    await republish(admin, id)
    expect((await visitor.page(path)).status).toBe(200)
    expect((await admin.get(`/api/withdrawals/${body.doc?.id}`)).status).toBe(404)
    expect((await withdraw(id)).status).toBe(201)
    expect((await visitor.page(path)).status).toBe(410)
  })

  test('stays withdrawn when it is deleted for good', async () => {
    const { id, path } = await publish()
    await withdraw(id)
    expect((await admin.delete(`/api/articles/${id}`)).status).toBe(200)
    expect((await visitor.page(path)).status).toBe(410)
  })

  test('does not lead to an article that readers cannot see', async () => {
    const [old, other] = [await publish(), await publish()]
    await withdraw(old.id, { instead: other.id })
    await admin.patch(`/api/articles/${other.id}`, { _status: 'draft' })
    expect((await visitor.page(old.path)).html).not.toContain(other.title)
  })

  test('an old address that led to it leads to the notice', async () => {
    const { id, path } = await publish()
    const moved = `moved-${crypto.randomUUID().slice(0, 8)}`
    await admin.patch(`/api/articles/${id}`, { slug: moved, _status: 'published' })
    await withdraw(id)
    const { headers, status } = await visitor.page(path)
    expect([status, headers.get('location')]).toEqual([308, `/articles/${moved}`])
    expect((await visitor.page(`/articles/${moved}`)).status).toBe(410)
  })
})

describe('withdrawing', () => {
  test('is refused for what nobody can see, with the reason', async () => {
    const { body } = await admin.post('/api/articles?draft=true', { ...newArticle(), _status: 'draft' })
    const answer = await withdraw(body.doc?.id ?? '')
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('Only a published article can be withdrawn'),
    ])
  })

  test('is for admins and editors', async () => {
    const { id, path } = await publish()
    for (const role of ['reviewer', 'author'] as const)
      expect([role, (await withdraw(id, {}, await userOf(role))).status]).toEqual([role, 403])
    expect((await withdraw(id, {}, visitor)).status).toBe(403)
    expect((await visitor.page(path)).status).toBe(200)
    expect((await withdraw(id, {}, await userOf('editor'))).status).toBe(201)
  })

  test('takes title and address from the article, whatever is sent', async () => {
    const { id, path, title } = await publish()
    const { body } = await withdraw(id, { path: '/articles/other', title: 'Other' })
    expect(body.doc).toMatchObject({ path, title })
  })
})
