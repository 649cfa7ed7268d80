import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { publishNew } from '../support/reviewing'

let browser: Browser
let page: Page
let api: Client
beforeAll(async () => {
  browser = await openBrowser()
  api = await signIn()
  const editor = { email: `${crypto.randomUUID()}@tests.example`, password: `a ${crypto.randomUUID()} word` }
  await api.post('/api/users', { ...editor, name: 'An editor', roles: ['editor'] })
  page = await openPanel(browser, editor)
})
afterAll(() => browser.close())

const stored = async (id: string) => (await api.get(`/api/articles/${id}?draft=true&depth=0`)).body

/** An article that readers have, in whose form an editor has begun to add a source. */
async function withEmptySource() {
  const data = newArticle()
  const id = (await publishNew(api, data)).body.doc?.id ?? ''
  await page.goto(`${site()}/admin/collections/articles/${id}`)
  await page.click('.tabs-field__tab-button:has-text("Sources")')
  await page.click('#field-sources > .array-field__add-row')
  await expect.poll(async () => (await stored(id)).sources, { timeout: 30_000 }).toHaveLength(2)
  return { id, path: `/articles/${data.slug}` }
}

test('an editor unpublishes an article while its draft has an empty source', async () => {
  const { id, path } = await withEmptySource()
  expect((await visitor.page(path)).status).toBe(200)
  await page.click('.doc-controls__popup button.popup-button')
  await page.click('#action-unpublish')
  await page.click('#confirm-action')
  await isDone(page)
  expect((await visitor.page(path)).status).toBe(404)
  expect(await stored(id)).toMatchObject({ _status: 'draft', sources: [{ title: 'A source of tests' }, {}] })
  await page.reload()
  await page.click('.tabs-field__tab-button:has-text("Sources")')
  await page.waitForSelector('#field-sources__1__title')
})

test('an editor withdraws an article while its draft has an empty source', async () => {
  const { id, path } = await withEmptySource()
  await page.click('a:has-text("Withdraw with a notice")')
  await page.waitForURL(/withdrawals\/create/)
  await page.fill('#field-reason', 'The dose was wrong.')
  await page.click('button:has-text("Withdraw page")')
  await page.click('#confirm-action')
  await isDone(page)
  const { html, status } = await visitor.page(path)
  expect([status, html]).toEqual([410, expect.stringContaining('The dose was wrong.')])
  expect((await stored(id)).sources).toHaveLength(2)
})
