import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { openPanel } from '../support/panel'

let browser: Browser
let page: Page
let panel: Locator
let api: Client

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  panel = page.getByRole('region', { name: 'Reading level' })
  api = await signIn()
})
afterAll(() => browser.close())

const openDraft = async (more: Record<string, unknown> = {}) => {
  const { body } = await api.post('/api/articles?draft=true', newArticle(more))
  await page.goto(`${site()}/admin/collections/articles/${body.doc?.id}`)
}

test('a long sentence is listed while it is written', async () => {
  await openDraft()
  await panel.getByText('None has more than 20 words.').waitFor()
  await page.fill(
    '#field-summary',
    'Rest. Most people who have a slipped disc get better without an operation, but it often takes weeks until they can walk as before.',
  )
  const listed = panel.locator('ol > li')
  await listed.filter({ hasText: /^Most people who have .* … 23 words$/ }).waitFor()
  expect(await listed.count()).toBe(1)
})

test('for a medical name of what the article is about there is the plain term', async () => {
  const condition = await api.post('/api/conditions?draft=true', {
    name: 'Heart attack',
    medicalName: 'Myocardial infarction',
    slug: `heart-attack-${crypto.randomUUID()}`,
  })
  await openDraft({ conditions: [condition.body.doc?.id] })
  await page.fill('#field-summary', 'What to do after a myocardial infarction.')
  await panel.getByText('For “Myocardial infarction” say “Heart attack”').waitFor()
})

test('of a text in another language it is said that there is no measure', async () => {
  await openDraft({ language: 'de' })
  await panel.getByText('There is no measure for texts in German').waitFor()
})
