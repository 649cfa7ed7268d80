import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faulty, unavailable } from '@/src/reader/pages/unavailable'
import { renderDocument } from '@/src/site/renderDocument'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { signIn, site } from '../support/client'
import { PAGES } from '../support/pages'
import { publishNew } from '../support/reviewing'

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

test.each(['light', 'dark'] as const)(
  'pages that say what went wrong have no barrier, %s',
  async (colorScheme) => {
    const admin = await signIn()
    const { body } = await publishNew(admin, newArticle())
    await admin.post('/api/withdrawals', { article: body.doc?.id, reason: 'It was wrong.' })
    const { close, page } = await open(`/articles/${body.doc?.slug}`, 320, { colorScheme })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('was withdrawn')
    expect(await violations(page)).toEqual([])
    for (const view of [faulty, unavailable]) {
      await page.setContent(await renderDocument(view))
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    await close()
  },
)

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

  test('can be walked through by keyboard: everything to act on once, in order, with its place shown', async () => {
    const { close, page } = await open('/articles/nerve-pain-in-the-hamstring', 1280)
    const stops = await page
      .locator('a[href], button, input:not([type="hidden"]), summary, [tabindex="0"]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
          .map((element, place) => {
            element.setAttribute('data-stop', String(place))
            return place
          }),
      )
    expect(stops.length).toBeGreaterThan(40)
    const walked: number[] = []
    for (const _ of stops) {
      await page.keyboard.press('Tab')
      const { outline, stop } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body
        return {
          stop: Number(element.getAttribute('data-stop')),
          outline: getComputedStyle(element).outlineStyle,
        }
      })
      walked.push(stop)
      expect([stop, outline]).toEqual([stop, 'solid'])
    }
    expect(walked).toEqual(stops)
    await close()
  })

  test('searches from the top of the page without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site()}/articles/nerve-pain-in-the-hamstring`)
    await page.getByRole('searchbox').fill('pins and needels')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Pins and needles', exact: true }).click()
    expect(page.url()).toBe(`${site()}/symptoms/pins-and-needles`)
    await page.getByRole('button', { name: 'Yes' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you')
    await page.getByRole('link', { name: 'Back to the page' }).click()
    expect(page.url()).toBe(`${site()}/symptoms/pins-and-needles`)
    await context.close()
  })
})

describe('readers who see little', () => {
  test.each(PAGES.map(([path]) => path))(
    'can have text of twice the size on %s without scrolling sideways, on a phone, too',
    async (path) => {
      for (const width of [320, 412, 640]) {
        const { close, page } = await open(path, width)
        await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
        const tooWide = await page.evaluate(() =>
          document.documentElement.scrollWidth > innerWidth
            ? [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > innerWidth)
                .map(({ className, textContent, tagName }) =>
                  `${tagName} ${className} ${textContent}`.slice(0, 60),
                )
            : [],
        )
        expect([width, tooWide]).toEqual([width, []])
        await close()
      }
    },
  )

  test('see edges of cards, fields and buttons in colours of their own', async () => {
    const { close, page } = await open('/articles/nerve-pain-in-the-hamstring', 1280, {
      forcedColors: 'active',
    })
    expect(await violations(page)).toEqual([])
    for (const part of ['.card', '.quote', '.review', '.find input', '.find button', '.feedback button'])
      expect([
        part,
        await page
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).borderTopStyle),
      ]).toEqual([part, 'solid'])
    await close()
  })
})
