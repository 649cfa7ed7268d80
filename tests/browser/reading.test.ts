import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { site } from '../support/client'
import { PAGES } from '../support/pages'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = async (path: string, width: number, more: Parameters<Browser['newContext']>[0] = {}) => {
  // The policy of the pages lets no script run; the one that examines them must.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 }, ...more })
  const page = await context.newPage()
  await page.goto(site() + path)
  return { page, close: () => context.close() }
}

describe.each(PAGES.map(([path]) => path))('the page %s', (path) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'has no barrier that axe finds, %s at %i px, and no sideways scrolling',
    async (colorScheme, width) => {
      const { close, page } = await open(path, width, { colorScheme })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await close()
    },
  )

  test('has no barrier in print', async () => {
    const { close, page } = await open(path, 800)
    await page.emulateMedia({ media: 'print' })
    expect(await violations(page)).toEqual([])
    await close()
  })
})

describe('the reference article in a browser', () => {
  test('needs one request for its first view, pictures aside, and breaks no rule of its policy', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.resourceType()))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(`${site()}/articles/nerve-pain-in-the-hamstring`)
    expect(requests.filter((type) => type !== 'image')).toEqual(['document'])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('opens the answer to a question by its address, and by keyboard', async () => {
    const { close, page } = await open('/articles/nerve-pain-in-the-hamstring', 1280)
    const isOpen = (place: number) =>
      page
        .locator('.faq details')
        .nth(place)
        .evaluate((details) => details.hasAttribute('open'))
    const id = await page.locator('.faq details > div').nth(1).getAttribute('id')
    await page.goto(`${site()}/articles/nerve-pain-in-the-hamstring#${id}`)
    await expect.poll(() => isOpen(1)).toBe(true)
    expect(await isOpen(0)).toBe(false)
    await page.locator('.faq summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await isOpen(0)).toBe(true)
    await close()
  })

  test('shows all answers in print', async () => {
    const { close, page } = await open('/articles/nerve-pain-in-the-hamstring', 800)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.faq details p').last().isVisible()).toBe(true)
    await close()
  })

  test('takes keyboard users to the content first, and back to the top', async () => {
    const { close, page } = await open('/articles/nerve-pain-in-the-hamstring', 1280)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.locator('a.back').click()
    await page.waitForFunction(() => document.activeElement?.id === 'top')
    await close()
  })
})
