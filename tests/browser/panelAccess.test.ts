import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORTS } from '@/src/plugins/related/reports/reports'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { openPanel } from '../support/panel'
import { words } from '../support/richText'
import { newTopic } from '../support/topic'

let browser: Browser
let page: Page
let api: Client
beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  api = await signIn()
})
afterAll(() => browser.close())

const filesOf = (kind: string) =>
  ['src/admin', 'src/plugins']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith(kind))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name))

/** Whatever of the panel is drawn by components of ours and set by style sheets of ours. */
const drawn = found(filesOf('.tsx'), /className="([a-z][\w-]*)/g)
const OURS = [...found(filesOf('.css'), /\.([a-z][\w-]*)/g)]
  .filter((name) => drawn.has(name) && name !== 'field-type')
  .map((name) => `.${name}`)
  .join(', ')

/** Marks what is ours, so that nothing else of the page is looked at. */
async function barriers(): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  const here = await page.locator(OURS).count()
  if (here === 0) return ['nothing of ours is shown']
  const all: string[] = []
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    for (const problem of await violations(page, OURS)) all.push(`${theme} ${problem}`)
  }
  return all
}

const form = async (collection: string, id: string) => {
  await page.goto(`${site()}/admin/collections/${collection}/${id}`)
  await page.waitForSelector('form[data-form-ready=true]')
}

test.each(REPORTS.map(({ key }) => `/admin/links/${key}`))(
  '%s has no barrier that axe finds',
  async (path) => {
    await page.goto(`${site()}${path}`)
    expect(await barriers()).toEqual([])
  },
)

test('the desk and its lists have no barrier that axe finds', async () => {
  await page.goto(`${site()}/admin`)
  expect(await barriers()).toEqual([])
  const lists = await page
    .locator('.desk a[href*="/admin/desk/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(lists.length).toBeGreaterThan(0)
  for (const list of lists) {
    await page.goto(list)
    expect(await barriers()).toEqual([])
  }
})

test.each(['articles', 'conditions', 'symptoms', 'treatments', 'experts'] as const)(
  'what is ours in the form of %s has no barrier that axe finds, on any of its tabs',
  async (collection) => {
    const data =
      collection === 'articles'
        ? newArticle({ body: words('It aches. It passes within a few weeks in most people.') })
        : collection === 'experts'
          ? { name: 'Robin Example', slug: crypto.randomUUID() }
          : newTopic(collection)
    const { body } = await api.post(`/api/${collection}?draft=true`, data)
    await form(collection, body.doc?.id ?? '')
    expect(await barriers()).toEqual([])
    const tabs = page.locator('.tabs-field__tab-button')
    for (let at = 1; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click()
      expect(await barriers()).toEqual([])
    }
    await page.goto(`${page.url().split('?')[0]}/versions`)
    await page.waitForSelector('.history')
    expect(await barriers()).toEqual([])
  },
)

test('a new form has no barrier that axe finds in what is ours', async () => {
  await page.goto(`${site()}/admin/collections/articles/create`)
  await page.waitForSelector('form[data-form-ready=true]')
  expect(await barriers()).toEqual([])
})
