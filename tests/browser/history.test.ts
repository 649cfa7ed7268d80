import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { openPanel } from '../support/panel'

let browser: Browser
let api: Client
beforeAll(async () => {
  browser = await openBrowser()
  api = await signIn()
})
afterAll(() => browser.close())

test('the list of versions, and each version, names who saved it', async () => {
  const [ada, ben] = await Promise.all(
    ['Ada Author', 'Ben Editor'].map(async (name) => {
      const login = {
        email: `${crypto.randomUUID()}@tests.example`,
        password: `a ${crypto.randomUUID()} word`,
      }
      await api.post('/api/users', { ...login, name, roles: ['editor'] })
      return login
    }),
  )
  if (!ada || !ben) throw new Error('There are two of them.')
  const { body } = await (await signIn(ada)).post('/api/articles?draft=true', newArticle())
  const form = `${site()}/admin/collections/articles/${body.doc?.id}`
  const page = await openPanel(browser, ben)
  await page.goto(form)
  await page.fill('#field-summary', 'Rest for two weeks.')
  const stored = async () => (await api.get(`/api/articles/${body.doc?.id}?draft=true`)).body.summary
  await expect.poll(stored, { timeout: 30_000 }).toBe('Rest for two weeks.')

  await page.goto(`${form}/versions`)
  const row = page.locator('.history tbody tr')
  await row.first().waitFor()
  expect(await row.locator('td:nth-child(2)').allInnerTexts()).toEqual(['Ben Editor', 'Ada Author'])
  await row.first().locator('a').click()
  await page.waitForURL(/\/versions\/[0-9a-f-]+/)
  await page
    .locator('text=/This version was saved on .* by Ben Editor; .* saved on .* by Ada Author\\./')
    .waitFor()
  const { status } = await visitor.get(
    `/api/articles/${body.doc?.id}/writers/${page.url().split('/').at(-1)}`,
  )
  expect(status).toBe(403)
  await page.context().close()
})
