import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, userOf, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const publish = async () => {
  const { body } = await publishNew(admin, newArticle())
  return { id: body.doc?.id ?? '', path: `/articles/${body.doc?.slug}` }
}

const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${site()}/feedback`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(form),
  })

const counted = async (document: string) => {
  const { body } = await admin.get(`/api/feedback?where[document][equals]=${document}`)
  // Answers are typed by what most tests look at; these are rows of counts.
  return body.docs as unknown as { helpful: number; unhelpful: number; month: string; path: string }[]
}

describe('“Was this page helpful?”', () => {
  test('stands on articles and on pages of conditions, symptoms and treatments, as a plain form', async () => {
    for (const path of [
      '/articles/nerve-pain-in-the-hamstring',
      '/conditions/sciatica',
      '/symptoms/burning-pain',
      '/treatments/physiotherapy',
    ]) {
      const { html } = await visitor.page(path)
      expect(html).toContain('<form class="feedback" action="/feedback" method="post">')
      expect(html).toContain(`<input type="hidden" name="page" value="${path}"/>`)
    }
  })

  test('an answer is counted by page and month, and the reader is thanked and led back', async () => {
    const { id, path } = await publish()
    const answer = await send({ page: path, helpful: 'no' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/thanks?page=${encodeURIComponent(path)}`,
    ])
    expect(await counted(id)).toEqual([
      expect.objectContaining({
        helpful: 0,
        unhelpful: 1,
        path,
        month: new Date().toISOString().slice(0, 7),
      }),
    ])
    const { html } = await visitor.page(answer.headers.get('location') ?? '')
    expect(html).toContain('Thank you')
    expect(html).toContain(`<a href="${path}">Back to the page</a>`)
  })

  test('an address is counted once a page and day, and thanked all the same', async () => {
    const { id, path } = await publish()
    for (const helpful of ['yes', 'yes', 'no']) expect((await send({ page: path, helpful })).status).toBe(303)
    expect(await counted(id)).toEqual([expect.objectContaining({ helpful: 1, unhelpful: 0 })])
  })

  test('answers given at the same time for many pages are all counted', async () => {
    const pages = await Promise.all(Array.from({ length: 8 }, publish))
    await Promise.all(pages.map(({ path }) => send({ page: path, helpful: 'yes' })))
    for (const { id } of pages) expect((await counted(id))[0]?.helpful).toBe(1)
  })

  test('nothing about who answered is kept', async () => {
    const { id, path } = await publish()
    await send({ page: path, helpful: 'yes', name: 'Jo' }, { 'user-agent': 'Browser of Jo' })
    const [row] = await counted(id)
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'createdAt',
      'document',
      'helpful',
      'id',
      'month',
      'path',
      'unhelpful',
      'updatedAt',
    ])
    expect(JSON.stringify(row)).not.toContain('Jo')
  })

  test('answers from pages of other sites are refused', async () => {
    const { id, path } = await publish()
    expect((await send({ page: path, helpful: 'no' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    for (const origin of ['https://elsewhere.example', 'null']) {
      const foreign = await fetch(`${site()}/feedback`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        body: new URLSearchParams({ page: path, helpful: 'no' }),
      })
      expect(foreign.status).toBe(403)
    }
    expect(await counted(id)).toEqual([])
  })

  test('what is no answer is refused with the reason', async () => {
    const { path } = await publish()
    for (const [form, status] of [
      [{ page: path, helpful: 'perhaps' }, 400],
      [{ page: path }, 400],
      [{ helpful: 'yes' }, 404],
      [{ page: '/articles/none', helpful: 'yes' }, 404],
      [{ page: '//elsewhere.example', helpful: 'yes' }, 404],
      [{ page: `/articles/${'a'.repeat(2000)}`, helpful: 'yes' }, 400],
      [{ page: '/articles/\u0000', helpful: 'yes' }, 404],
    ] as [Record<string, string>, number][])
      expect([JSON.stringify(form).slice(0, 60), (await send(form)).status]).toEqual([
        JSON.stringify(form).slice(0, 60),
        status,
      ])
    expect((await send({ page: path, helpful: 'yes' }, { 'content-type': 'application/json' })).status).toBe(
      415,
    )
  })

  test('whoever opens its address is led to the start page', async () => {
    const answer = await fetch(`${site()}/feedback`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })

  test('“thanks” leads back to pages of this site only', async () => {
    for (const page of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/articles/none',
      'javascript:alert(1)',
    ])
      expect((await visitor.page(`/thanks?${new URLSearchParams({ page })}`)).html).not.toContain(
        'Back to the page',
      )
  })

  test('the counts are for staff, and only the system writes them', async () => {
    expect((await visitor.get('/api/feedback')).status).toBe(403)
    expect((await (await userOf('author')).get('/api/feedback')).status).toBe(200)
    const row = { path: '/x', document: 'x', month: '2026-01', helpful: 99 }
    expect((await admin.post('/api/feedback', row)).status).toBe(403)
  })
})
