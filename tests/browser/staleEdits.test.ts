import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { isDone, openPanel } from '../support/panel'

let browser: Browser
let api: Client
let page: Page
let theirs: Page

const colleague = {
  email: `${crypto.randomUUID()}@tests.example`,
  password: `a ${crypto.randomUUID()} word`,
  name: 'Quick Colleague',
}

beforeAll(async () => {
  browser = await openBrowser()
  api = await signIn()
  await api.post('/api/users', { ...colleague, roles: ['editor'] })
  page = await openPanel(browser)
  theirs = await openPanel(browser, colleague)
})
afterAll(() => browser.close())

const begun = async () => {
  const id = (await api.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
  return { id, form: `${site()}/admin/collections/articles/${id}` }
}

const saved = (id: string) =>
  expect.poll(async () => (await api.get(`/api/articles/${id}?draft=true`)).body.summary, { timeout: 20_000 })

test('whoever types into an article that somebody else saved meanwhile is told, and loses nothing', async () => {
  const { form, id } = await begun()
  await page.goto(form)
  await theirs.goto(form)
  await theirs.fill('#field-summary', 'Theirs.')
  await saved(id).toBe('Theirs.')

  await page.fill('#field-summary', 'Mine.')
  const notice = page.locator('.stale-notice')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('Quick Colleague saved this on')
  expect(await page.inputValue('#field-summary')).toBe('Mine.')
  await saved(id).toBe('Theirs.')
  expect(await violations(page, '.stale-notice')).toEqual([])

  await notice.locator('button:has-text("Save mine")').click()
  await saved(id).toBe('Mine.')
  await notice.waitFor({ state: 'hidden' })
  const { docs } = (
    await api.get(`/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`)
  ).body
  expect(docs?.slice(0, 2)).toMatchObject([
    { version: { summary: 'Mine.' } },
    { version: { summary: 'Theirs.' } },
  ])

  await page.fill('#field-summary', 'Mine, written on.')
  await saved(id).toBe('Mine, written on.')
  await theirs.fill('#field-summary', 'Theirs, too late.')
  await theirs.locator('.stale-notice').waitFor()
  await theirs.locator('.stale-notice button:has-text("load the other")').click()
  await expect.poll(() => theirs.inputValue('#field-summary')).toBe('Mine, written on.')
})

test('what was saved once more meanwhile is shown before it is written over', async () => {
  const { form, id } = await begun()
  await page.goto(form)
  await page.waitForSelector('form[data-form-ready=true]')
  await api.patch(`/api/articles/${id}?draft=true`, { summary: 'Theirs, first.' })
  await page.fill('#field-summary', 'Mine.')
  const notice = page.locator('.stale-notice')
  await notice.getByText('Theirs, first.').waitFor()
  await api.patch(`/api/articles/${id}?draft=true`, { summary: 'Theirs, second.' })
  await notice.locator('button:has-text("Save mine")').click()
  await notice.getByText('Theirs, second.').waitFor()
  await saved(id).toBe('Theirs, second.')
  await notice.locator('button:has-text("Save mine")').click()
  await saved(id).toBe('Mine.')
})

test('words that are discarded right after a key do not come back', async () => {
  const { form, id } = await begun()
  await page.goto(form)
  await page.waitForSelector('form[data-form-ready=true]')
  await api.patch(`/api/articles/${id}?draft=true`, { summary: 'Theirs.' })
  await page.fill('#field-summary', 'Mine.')
  const discard = page.locator('.stale-notice button:has-text("load the other")')
  await discard.waitFor()
  await page.focus('#field-summary')
  await page.keyboard.type('!')
  // Sooner than a hand could, and before the browser has kept the key.
  await discard.evaluate((button: HTMLElement) => button.click())
  await page.waitForEvent('load')
  await page.waitForSelector('form[data-form-ready=true]')
  await page.waitForTimeout(1500)
  expect(await page.inputValue('#field-summary')).toBe('Theirs.')
  expect(await page.locator('.left-words').count()).toBe(0)
})

test('a form that saves while it is typed into does not get into its own way', async () => {
  const { form, id } = await begun()
  await page.goto(form)
  // As on a slow connection, so that one save waits for the one before.
  await page.route(/api\/articles\/.*autosave=true/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue()
  })
  const conflicts: string[] = []
  page.on('response', (answer) => {
    if (answer.status() === 409) conflicts.push(answer.url())
  })
  for (const words of ['One.', 'One. Two.', 'One. Two. Three.', 'One. Two. Three. Four.']) {
    await page.fill('#field-summary', words)
    await page.waitForTimeout(2600)
  }
  await saved(id).toBe('One. Two. Three. Four.')
  expect(conflicts).toEqual([])
  await page.unrouteAll()
})

test('a second window of the same person is another window', async () => {
  const { form, id } = await begun()
  const other = await page.context().newPage()
  await page.goto(form)
  await other.goto(form)
  await other.fill('#field-summary', 'In the other window.')
  await saved(id).toBe('In the other window.')
  await other.close()
  await page.fill('#field-summary', 'In this one.')
  await page.locator('.stale-notice', { hasText: 'you saved this in another window' }).waitFor()
})

test('a page that is published from its form, and unpublished, is written on there', async () => {
  const name = `Expert ${crypto.randomUUID().slice(0, 8)}`
  const { body } = await api.post('/api/experts', { name, slug: crypto.randomUUID(), _status: 'published' })
  const read = async () => (await api.get(`/api/experts/${body.doc?.id}?draft=true`)).body
  await page.goto(`${site()}/admin/collections/experts/${body.doc?.id}`)
  await page.fill('#field-name', `${name} A`)
  await page.click('#action-save')
  await isDone(page)
  await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
  await page.locator('#action-unpublish:visible').click()
  await page.click('#confirm-action')
  await expect.poll(async () => (await read())._status, { timeout: 20_000 }).toBe('draft')
  // The form is set up anew then.
  await page.waitForTimeout(2000)
  await page.fill('#field-name', `${name} B`)
  await expect.poll(async () => (await read()).name, { timeout: 20_000 }).toBe(`${name} B`)
})
