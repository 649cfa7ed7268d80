import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { openPanel } from '../support/panel'
import { publishNew } from '../support/reviewing'

let browser: Browser
let page: Page
let admin: Client
beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  admin = await signIn()
})
afterAll(() => browser.close())

const COLLECTIONS = [
  'articles',
  'sign-offs',
  'related-articles',
  'conditions',
  'symptoms',
  'treatments',
  'experts',
  'users',
  'media',
  'redirects',
  'withdrawals',
  'feedback',
  'audit-log',
]

async function offered(collection: string): Promise<string[]> {
  await page.goto(`${site()}/admin/collections/${collection}`)
  await page.click('#toggle-list-filters')
  await page.click('.where-builder__add-first-filter')
  await page.click('.condition__field .rs__control')
  return page.locator('.condition__field .rs__option').allTextContents()
}

test.each(COLLECTIONS)(
  'the filter of the list of %s offers each field once, and nothing technical',
  async (collection) => {
    const labels = await offered(collection)
    expect(labels.length).toBeGreaterThan(0)
    expect(new Set(labels).size, labels.join(', ')).toBe(labels.length)
    expect(labels.filter((label) => />\s*ID$|Import Hash|Open Form|Begun by|Hash$/i.test(label))).toEqual([])
  },
)

test('articles are filtered and sorted by where they stand in review', async () => {
  const name = `In review ${crypto.randomUUID().slice(0, 8)}`
  const titles = ['written', 'asked', 'live'].map((state) => `${name} ${state}`)
  const [written, asked, live] = titles.map((title) => newArticle({ title }))
  await admin.post('/api/articles?draft=true', written)
  const { body } = await admin.post('/api/articles?draft=true', asked)
  const request = { article: body.doc?.id, decision: 'requested' }
  expect((await admin.post('/api/sign-offs', request)).status).toBe(201)
  await publishNew(admin, live ?? {})

  const rows = async () => page.locator('td.cell-title').allTextContents()
  const search = `search=${encodeURIComponent(name)}`
  await page.goto(`${site()}/admin/collections/articles?${search}`)
  await page.click('#toggle-list-filters')
  await page.click('.where-builder__add-first-filter')
  await page.click('.condition__field .rs__control')
  await page.click('.condition__field .rs__option:text-is("Review")')
  await page.click('.condition__operator .rs__control')
  await page.click('.condition__operator .rs__option:text-is("equals")')
  await page.click('.condition__value .rs__control')
  await page.click('.condition__value .rs__option:text-is("Awaiting a sign-off")')
  await expect.poll(rows, { timeout: 20_000 }).toEqual([titles[1]])

  await page.goto(`${site()}/admin/collections/articles?${search}&sort=reviewStage`)
  await expect.poll(rows, { timeout: 20_000 }).toEqual(titles)
  await page.goto(`${site()}/admin/collections/articles?${search}&sort=-reviewStage`)
  await expect.poll(rows, { timeout: 20_000 }).toEqual(titles.toReversed())
  expect(await page.locator('td.cell-reviewStage').allTextContents()).toEqual([
    'Signed off',
    'Awaiting a sign-off',
    'Being written',
  ])

  // What is changed after the sign-off is being written again.
  const { docs } = (
    await admin.get(`/api/articles?draft=true&where[title][equals]=${encodeURIComponent(titles[2] ?? '')}`)
  ).body
  await admin.patch(`/api/articles/${docs?.[0]?.id}?draft=true`, { summary: 'Other words.' })
  await page.reload()
  await expect
    .poll(() => page.locator('td.cell-reviewStage').allTextContents(), { timeout: 20_000 })
    .not.toContain('Signed off')
})

test('nobody writes by the API where a page stands', async () => {
  const { body } = await admin.post('/api/articles?draft=true', newArticle({ reviewStage: 'approved' }))
  expect(body.doc?.reviewStage).toBe('writing')
  const changed = await admin.patch(`/api/articles/${body.doc?.id}?draft=true`, { reviewStage: 'approved' })
  expect(changed.body.doc?.reviewStage).toBe('writing')
})
