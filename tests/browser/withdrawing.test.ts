import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
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

test('a page is taken down only by whoever has read which, and what readers will see', async () => {
  const data = newArticle()
  const id = (await publishNew(admin, data)).body.doc?.id
  const status = async () => (await visitor.page(`/articles/${data.slug}`)).status
  await page.goto(`${site()}/admin/collections/withdrawals/create?article=${id}`)
  await page.locator('#field-article', { hasText: data.title }).waitFor()

  await page.click('button:has-text("Withdraw page")')
  await page
    .locator('.field-error, .tooltip', { hasText: /required/i })
    .first()
    .waitFor()
  expect(await page.locator('.withdraw-question').count()).toBe(0)

  await page.fill('#field-reason', 'The advice is out of date.')
  await page.click('button:has-text("Withdraw page")')
  const question = page.locator('.withdraw-question')
  await question.locator(`text=${data.title}`).waitFor()
  expect(await question.textContent()).toContain('The advice is out of date.')
  expect(await question.textContent()).toContain('They are led to no other page.')
  expect(await violations(page, '.confirmation-modal')).toEqual([])
  await page.click('button:has-text("Leave it")')
  expect(await status()).toBe(200)

  await page.keyboard.press('Control+s')
  await question.waitFor()
  expect(await status()).toBe(200)
  await page.click('#confirm-action')
  await isDone(page)
  expect(await status()).toBe(410)

  await page.waitForURL(/withdrawals\/[0-9a-f-]{36}/)
  await page.fill('#field-reason', 'The advice was wrong.')
  await page.click('button:has-text("Save notice")')
  await expect
    .poll(async () => (await visitor.page(`/articles/${data.slug}`)).html, { timeout: 15_000 })
    .toContain('The advice was wrong.')
})
