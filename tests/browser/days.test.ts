import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { openPanel } from '../support/panel'

let browser: Browser
let api: Client
beforeAll(async () => {
  browser = await openBrowser()
  api = await signIn()
})
afterAll(() => browser.close())

test.each(['Pacific/Kiritimati', 'Pacific/Auckland', 'Pacific/Pago_Pago', 'Europe/London'])(
  'a day that is picked in %s is that day, wherever it is read',
  async (timezoneId) => {
    const { body } = await api.post(
      '/api/articles?draft=true',
      newArticle({ sources: [{ title: 'Back pain' }] }),
    )
    const id = body.doc?.id ?? ''
    const page = await openPanel(browser, undefined, { timezoneId })
    await page.goto(`${site()}/admin/collections/articles/${id}`)
    await page.waitForSelector('form[data-form-ready=true]')
    await page.locator('.tabs-field__tab-button', { hasText: 'Sources' }).click()
    const day = page.locator('#field-sources__0__publishedOn input').first()
    await day.click()
    await day.fill('5 March 2024')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const stored = async () =>
      JSON.stringify((await api.get(`/api/articles/${id}?draft=true&depth=0`)).body.sources)
    await expect.poll(stored, { timeout: 20_000 }).toContain('"publishedOn":"2024-03-05T12:00:00.000Z"')
    expect(await day.inputValue()).toBe('5 March 2024')
    await page.locator('.saved-state', { hasText: /^Saved/ }).waitFor()
    await page.reload()
    await page.locator('.tabs-field__tab-button', { hasText: 'Sources' }).click()
    await expect.poll(() => day.inputValue()).toBe('5 March 2024')
    await page.context().close()
  },
)
