import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, pictureFile, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { publishNew, signOff } from '../support/reviewing'

let browser: Browser
let page: Page
let api: Client
const complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  api = await signIn()
})
afterAll(() => browser.close())

test('an editor finds a draft, changes it, publishes it, and a reader reads it', async () => {
  const data = newArticle()
  const id = (await api.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
  // Whatever this person’s list was sorted and filtered by before.
  await page.goto(`${site()}/admin/collections/articles?search=${encodeURIComponent(data.title)}`)
  await page.click(`text=${data.title}`)
  await page.fill('#field-summary', 'Written by hand in the panel.')
  expect((await visitor.page(`/articles/${data.slug}`)).status).toBe(404)
  await expect
    .poll(async () => (await api.get(`/api/articles/${id}?draft=true`)).body.summary, { timeout: 15_000 })
    .toBe('Written by hand in the panel.')
  await signOff(id)
  await page.click('#action-save')
  await isDone(page)
  const { html, status } = await visitor.page(`/articles/${data.slug}`)
  expect([status, html.includes('Written by hand in the panel.')]).toEqual([200, true])
})

test('a draft saves itself, and readers do not see it', async () => {
  const data = newArticle()
  const { body } = await publishNew(api, data)
  await page.goto(`${site()}/admin/collections/articles/${body.doc?.id}`)
  await page.fill('#field-summary', 'Not for readers yet.')
  await expect
    .poll(async () => (await api.get(`/api/articles/${body.doc?.id}?draft=true`)).body.summary, {
      timeout: 15_000,
    })
    .toBe('Not for readers yet.')
  expect((await visitor.page(`/articles/${data.slug}`)).html).not.toContain('Not for readers yet.')
})

test('the preview beside the form shows the draft as the real page', async () => {
  const data = newArticle()
  const { body } = await api.post('/api/articles?draft=true', data)
  await page.goto(`${site()}/admin/collections/articles/${body.doc?.id}`)
  await page.click('#live-preview-toggler')
  const frame = page.frameLocator('iframe')
  await frame.locator('h1', { hasText: data.title }).waitFor()
  await page.fill('#field-summary', 'Seen while it is written.')
  await frame.locator('.summary', { hasText: 'Seen while it is written.' }).waitFor({ timeout: 20_000 })
})

test('an editor uploads a picture once they have said what it shows', async () => {
  const name = `spine-${crypto.randomUUID().slice(0, 8)}.png`
  await page.goto(`${site()}/admin/collections/media/create`)
  await page.setInputFiles('input[type=file]', { name, mimeType: 'image/png', buffer: await pictureFile() })
  await page.click('#action-save')
  await page.waitForSelector('.field-error, .tooltip--show, [data-sonner-toast][data-type=error]')
  await page.fill('#field-alt', 'A curved spine.')
  await page.click('#action-save')
  await isDone(page)
  const { body } = await api.get(`/api/media?where[filename][equals]=${name}&depth=0`)
  expect(body.docs).toMatchObject([{ alt: 'A curved spine.', width: 800 }])
})

test('the panel breaks no rule of its policy', () => {
  expect(complaints).toEqual([])
})
