import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { Program } from '../support/processes'
import { signOff } from '../support/reviewing'

const TITLE = `Heel Pain ${crypto.randomUUID().slice(0, 8)}`

const folder = mkdtempSync(path.join(tmpdir(), 'salus-import-'))

/** The exported article under a title of its own. */
const exported = () => {
  const file = path.join(folder, 'article.txt')
  const text = readFileSync('tests/fixtures/exported-article.txt', 'utf8')
  writeFileSync(file, text.replaceAll('Heel Pain In The Morning', TITLE))
  return file
}

let browser: Browser
let page: Page

beforeAll(async () => {
  const imported = new Program('scripts/import.ts', [exported()], {
    SALUS_DATA_DIR: process.env.TEST_DATA_DIR ?? '',
  })
  expect([await imported.ended, imported.output]).toEqual([
    0,
    expect.stringMatching(/\d (imported|unchanged)/),
  ])
  browser = await openBrowser()
  page = await openPanel(browser)
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an article of another site is imported, edited in the panel, published and read', async () => {
  await page.goto(`${site()}/admin/collections/articles?search=${TITLE}`)
  await page.click(`a:has-text("${TITLE}")`)
  await page.click('.tabs-field__tab-button:has-text("Article")')
  const blocks = (slug: string) => page.locator(`.LexicalEditorTheme__block-${slug}`)
  await blocks('factList').first().waitFor()
  expect([await blocks('factList').count(), await blocks('quote').count()]).toEqual([5, 1])

  await page.fill('#field-title', `${TITLE}, edited`)
  await page.fill('#field-summary', 'Why the first steps hurt, and what eases them.')
  const intro = page.locator('.LexicalEditorTheme__paragraph', {
    hasText: 'often called plantar heel pain',
  })
  await intro.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Added in the panel.')
  await page.click('button:has-text("Sources")')
  await page.click('#field-sources button:has-text("Add Source")')
  await page.fill('#field-sources__0__title', 'Plantar heel pain')
  await page.fill('#field-sources__0__url', 'https://www.nhs.uk/conditions/plantar-fasciitis/')
  await page.click('.tabs-field__tab-button:has-text("Review")')
  await page.fill('#field-noRedFlagsBecause', 'The advice to see a doctor is in the text.')

  const admin = await signIn()
  const imported = async () =>
    (await admin.get(`/api/articles?where[title][contains]=${TITLE}&depth=0&draft=true`)).body.docs?.[0]
  await expect
    .poll(async () => (await imported())?.noRedFlagsBecause, { timeout: 15_000 })
    .toContain('see a doctor')
  expect((await signOff((await imported())?.id ?? '')).status).toBe(201)
  await page.click('#action-save')
  await isDone(page)

  const { body } = await admin.get(`/api/articles?where[title][equals]=${TITLE}, edited&depth=0`)
  const { html, status } = await visitor.page(`/articles/${body.docs?.[0]?.slug}`)
  expect(status).toBe(200)
  for (const words of [
    `${TITLE}, edited</h1>`,
    'Why the first steps hurt',
    'Added in the panel.',
    '<b>Tight calf muscles</b>',
    'Dr. Ada Brook',
    'May I run with heel pain?',
    'https://www.nhs.uk/conditions/plantar-fasciitis/',
  ])
    expect(html).toContain(words)
  expect(html.match(/class="facts"/g)).toHaveLength(5)
  expect(html.match(/<blockquote>/g)).toHaveLength(1)
  expect(html.match(/<details/g)).toHaveLength(3)
})
