import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { newLogin, openPanel } from '../support/panel'
import { newTopic } from '../support/topic'

let browser: Browser
let admin: Client
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signIn()
})
afterAll(() => browser.close())

/** A draft as the panel makes it: an empty form first, then what was typed into it. */
async function typed(by: Client, data: Record<string, unknown>, collection = 'articles'): Promise<string> {
  const id = (await by.post(`/api/${collection}?draft=true`, {})).body.doc?.id ?? ''
  const { status } = await by.patch(`/api/${collection}/${id}?draft=true&autosave=true`, data)
  expect(status).toBe(200)
  return id
}

const listed = (page: Page, list: string, title: string) =>
  page.locator('.desk-list', { hasText: list }).locator('li', { hasText: title })

test('what was never published stands on the desks of others by the title it has now', async () => {
  const [author, editor] = [await newLogin('author'), await newLogin('editor')]
  const { title, ...data } = newArticle()
  const id = await typed(author.client, { title, ...data })
  expect((await author.client.post('/api/sign-offs', { article: id, decision: 'requested' })).status).toBe(
    201,
  )
  const page = await openPanel(browser, editor)
  await page.goto(`${site()}/admin/desk/awaiting`)
  await page.locator('.desk-articles a', { hasText: title }).waitFor()
  expect(await page.locator('.desk-articles a', { hasText: 'Without a title' }).count()).toBe(0)
  await page.context().close()
})

test('what is renamed in a draft stands on the desk by its new name, and is named so where it is used', async () => {
  const condition = await typed(admin, newTopic('conditions'), 'conditions')
  const id = await typed(admin, newArticle({ conditions: [condition] }))
  const title = `Renamed ${crypto.randomUUID()}`
  await admin.patch(`/api/articles/${id}?draft=true&autosave=true`, { title })
  const { body } = await admin.get(`/api/withdrawals/used-by/${condition}`)
  expect(body.first).toEqual([{ collection: 'articles', id, name: title }])
})

test('authors find their own drafts on their desk, those in which others named them, too, and may edit them', async () => {
  const author = await newLogin('author')
  const { body } = await admin.post('/api/experts?draft=true', {
    name: `Author ${crypto.randomUUID()}`,
    user: author.client.id,
  })
  const [own, named] = [newArticle(), newArticle()]
  await typed(author.client, own)
  const id = await typed(admin, { ...named, authors: [body.doc?.id] })
  const page = await openPanel(browser, author)
  await listed(page, 'My drafts', own.title).waitFor()
  await listed(page, 'My drafts', named.title).waitFor()
  expect(await listed(page, 'My drafts', own.title).textContent()).toContain('being written')
  expect(await violations(page, '.desk')).toEqual([])

  await listed(page, 'My drafts', named.title).locator('a').click()
  await page.fill('#field-title', 'Written on by an author')
  await expect
    .poll(async () => (await admin.get(`/api/articles/${id}?draft=true&depth=0`)).body.title, {
      timeout: 20_000,
    })
    .toBe('Written on by an author')
  await page.context().close()
})
