import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { block, paragraph, richText, text } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { decide, newReviewer, publish, publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

let browser: Browser
let admin: Client
let editor: Page
let reviewer: Page

/** Somebody of a role at the panel, with a public profile. */
const atThePanel = async (role: 'editor' | 'reviewer', name: string) => {
  const login = { email: `${crypto.randomUUID()}@tests.example`, password: `a ${crypto.randomUUID()} word` }
  const { body } = await admin.post('/api/users', { ...login, name, roles: [role] })
  const credentials = [{ award: 'MB ChB' }]
  await admin.post('/api/experts', { name, credentials, user: body.doc?.id, _status: 'published' })
  return openPanel(browser, login)
}

const form = (id: string, collection = 'articles') => `${site()}/admin/collections/${collection}/${id}`
const said = (page: Page, words: string | RegExp) =>
  page.locator('.review-panel', { hasText: words }).waitFor({ state: 'visible' })

beforeAll(async () => {
  browser = await openBrowser()
  admin = await signIn()
  editor = await atThePanel('editor', `Editor ${crypto.randomUUID().slice(0, 8)}`)
  reviewer = await atThePanel('reviewer', `Reviewer ${crypto.randomUUID().slice(0, 8)}`)
})
afterAll(() => browser.close())

test('a draft goes from its editor to a reviewer, back for changes, and to readers', async () => {
  const data = newArticle()
  const id = (await admin.post('/api/articles?draft=true', data)).body.doc?.id ?? ''

  await editor.goto(form(id))
  await said(editor, 'Not signed off yet.')
  await editor.click('.review-panel button:has-text("Ask for a sign-off")')
  await said(editor, 'Waiting for a sign-off')

  await reviewer.goto(`${site()}/admin`)
  await reviewer.click(`.desk-list:has-text("Awaiting my sign-off") a:has-text("${data.title}")`)
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.click('.review-decide button:has-text("Request changes")')
  await reviewer.waitForSelector(
    '[data-sonner-toast][data-type=error]:has-text("Say what has to be changed")',
  )
  await reviewer.fill('.review-decide textarea', 'Say how long it lasts.')
  await reviewer.click('.review-decide button:has-text("Request changes")')
  await said(reviewer, 'Say how long it lasts.')

  // The desk itself shows those that have waited for longest.
  await editor.goto(`${site()}/admin/desk/changes-requested`)
  await editor.click(`.desk-articles a:has-text("${data.title}")`)
  await said(editor, 'Say how long it lasts.')
  await editor.fill('#field-summary', 'It lasts a week.')
  await expect
    .poll(async () => (await admin.get(`/api/articles/${id}?draft=true`)).body.summary, { timeout: 15_000 })
    .toBe('It lasts a week.')
  await editor.click('.review-panel button:has-text("Ask for a sign-off")')
  await said(editor, 'Waiting for a sign-off')

  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.click('.review-decide button:has-text("Sign off")')
  await said(reviewer, 'Signed off by')

  await editor.goto(form(id))
  await said(editor, /Signed off by Reviewer \w+ on .*, the whole article\./)
  await editor.click('#action-save')
  await isDone(editor)
  expect((await visitor.page(`/articles/${data.slug}`)).html).toContain('It lasts a week.')
})

test('an admin breaks the glass with a reason, which stands on the desk until somebody has read the page', async () => {
  const data = newArticle()
  const id = (await admin.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
  const page = await openPanel(browser)
  await page.goto(form(id))
  await page.click(
    '.review-panel button:has-text("History"), .review-panel button:has-text("Read and decide")',
  )
  const allow = page.locator('.review-decide button:has-text("Allow publishing without a sign-off")')
  await allow.click()
  await page.waitForSelector('[data-sonner-toast][data-type=error]:has-text("cannot wait for a reviewer")')
  await page.fill('.review-decide textarea', 'A batch of this medicine is being recalled today.')
  await allow.click()
  await said(page, /It may be published without a sign-off: .* because “A batch of this medicine/)
  await page.click('#action-save')
  await said(page, /Published without a sign-off/)
  const { html } = await visitor.page(`/articles/${data.slug}`)
  expect(html.includes(`${data.title}</h1>`)).toBe(true)
  expect(html.includes('Last reviewed')).toBe(false)

  await page.goto(`${site()}/admin/desk/not-signed-off`)
  await page.waitForSelector(`.desk-articles a:has-text("${data.title}")`)
  await decide(await newReviewer(), id, { decision: 'approved' })
  await page.reload()
  await page.waitForSelector('.desk h1')
  expect(await page.locator(`.desk-articles a:has-text("${data.title}")`).count()).toBe(0)
  expect((await visitor.page(`/articles/${data.slug}`)).html.includes('Last reviewed')).toBe(true)
})

test('an editor who publishes what was changed since is told what that is', async () => {
  const { body } = await publishNew(admin, newArticle())
  await editor.goto(form(body.doc?.id ?? ''))
  await editor.fill('#field-summary', 'Quickly added.')
  await said(editor, 'changed since: Summary')
  await editor.click('#action-save')
  const toast = editor.locator('[data-sonner-toast][data-type=error]', { hasText: '(Summary)' })
  await toast.waitFor()
  expect(await toast.textContent()).toContain('Ask for a new sign-off')
})

test('a reviewer sees word by word what is new, and edits nothing', async () => {
  const { body } = await publishNew(admin, newArticle({ summary: 'It lasts a week or two at most.' }))
  const id = body.doc?.id ?? ''
  await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'It lasts a month or two at most.' })
  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.locator('.review-differences').waitFor()
  expect(await reviewer.locator('.review-differences del').allTextContents()).toEqual(['week'])
  expect(await reviewer.locator('.review-differences ins').allTextContents()).toEqual(['month'])
  expect(await reviewer.locator('#action-save').count()).toBe(0)
  await reviewer.click('.review-decide label:has-text("only what was changed") input')
  await reviewer.click('.review-decide button:has-text("Sign off")')
  await said(reviewer, 'only what was changed')
})

const SUB = 32
const SUP = 64
const onAspirin = (dos: string[], donts: string[], format: number) =>
  richText(
    paragraph('Up to 10', text('3', format), ' cells.'),
    block('dosAndDonts', {
      dos: dos.map((text) => ({ text })),
      donts: donts.map((text) => ({ text })),
    }),
  )
const ASPIRIN = 'take aspirin every day'

test('a reviewer sees advice that became its opposite, and a number that is raised no more', async () => {
  const body = onAspirin(['keep walking', ASPIRIN], ['smoke'], SUP)
  const id = (await publishNew(admin, newArticle({ body }))).body.doc?.id ?? ''
  await admin.patch(`/api/articles/${id}?draft=true`, {
    body: onAspirin(['keep walking'], ['smoke', ASPIRIN], SUB),
  })
  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  const lines = reviewer.locator('.review-differences li')
  const removed = lines.filter({ has: reviewer.locator('.review-words del', { hasText: ASPIRIN }) })
  const added = lines.filter({ has: reviewer.locator('.review-words ins', { hasText: ASPIRIN }) })
  await removed.waitFor()
  expect(await removed.locator('.review-where').textContent()).toBe('Do and don’t › Do')
  expect(await added.locator('.review-where').textContent()).toBe('Do and don’t › Don’t')
  expect(await added.locator('.review-kind').textContent()).toBe('Moved here from: Do and don’t › Do')
  expect(await removed.locator('.review-kind').textContent()).toBe('Moved to: Do and don’t › Don’t')
  expect(await reviewer.locator('.review-differences del sup').textContent()).toBe(' superscript 3')
  expect(await reviewer.locator('.review-differences ins sub').textContent()).toBe(' subscript 3')
  expect(await reviewer.locator('.review-drawer').textContent()).not.toContain('how they are set')
})

test('a new page is read whole in the panel, and after changes were asked for, what is new', async () => {
  const body = onAspirin(['keep w\u0430lking'], ['smoke'], SUP)
  const id = (await admin.post('/api/articles?draft=true', newArticle({ body }))).body.doc?.id ?? ''
  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  const lines = reviewer.locator('.review-differences li')
  await lines.filter({ hasText: 'Do and don’t › Don’tsmoke' }).waitFor()
  expect(await reviewer.locator('.review-differences h4').allTextContents()).toContain('Sources')
  expect(await reviewer.locator('.review-letter').textContent()).toBe('\u0430 [Cyrillic, not Latin a] ')
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 390],
  ] as const) {
    await reviewer.emulateMedia({ colorScheme })
    await reviewer.evaluate(
      (theme) => document.documentElement.setAttribute('data-theme', theme),
      colorScheme,
    )
    await reviewer.setViewportSize({ width, height: 1000 })
    expect(await violations(reviewer, '.review-drawer')).toEqual([])
    const drawer = reviewer.locator('.review-drawer')
    expect(await drawer.evaluate(({ clientWidth, scrollWidth }) => scrollWidth - clientWidth)).toBeLessThan(1)
  }
  await reviewer.setViewportSize({ width: 1440, height: 1000 })
  await reviewer.emulateMedia({ colorScheme: 'light' })
  await reviewer.fill('.review-decide textarea', 'Say how far.')
  await reviewer.click('.review-decide button:has-text("Request changes")')
  await said(reviewer, 'Say how far.')

  await admin.patch(`/api/articles/${id}?draft=true`, {
    body: onAspirin(['keep walking, a mile a day'], ['smoke'], SUP),
  })
  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.locator('.review-drawer h3:has-text("Changed since you asked for changes on")').waitFor()
  const first = reviewer.locator('.review-differences').first()
  expect((await first.locator('ins').allTextContents()).join('')).toContain('a mile a day')
  expect(await first.locator('h4').count()).toBe(1)
  expect(await violations(reviewer, '.review-drawer')).toEqual([])
})

test('the list of articles says where each stands', async () => {
  const data = newArticle()
  const id = (await admin.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
  await decide(admin, id, { decision: 'requested' })
  await editor.goto(`${site()}/admin/collections/articles?limit=10`)
  const row = editor.locator('tr', { hasText: data.title })
  expect(await row.locator('.cell-reviewStage').textContent()).toBe('Awaiting a sign-off')
  await editor.goto(`${site()}/admin/collections/sign-offs`)
  await editor.locator('.cell-title').first().waitFor()
  expect(await editor.locator('a[href$="/sign-offs/create"]').count()).toBe(0)
})

test('on a phone, the review is one step from the top of the form', async () => {
  const id = (await admin.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
  await reviewer.setViewportSize({ width: 400, height: 800 })
  await reviewer.goto(form(id))
  await reviewer.click('a:has-text("Go to the review")')
  await said(reviewer, 'Not signed off yet.')
  const top = async () => (await reviewer.locator('.review-panel').boundingBox())?.y ?? 0
  await expect.poll(top).toBeLessThan(400)
  expect(await top()).toBeGreaterThan(0)
  await reviewer.setViewportSize({ width: 1440, height: 1000 })
  expect(await reviewer.locator('a:has-text("Go to the review")').isVisible()).toBe(false)
})

test.each(['light', 'dark'] as const)(
  'a reviewer reads the fields of a form well: %s',
  async (colorScheme) => {
    const data = newArticle({ authors: [(await newReviewer()).expert] })
    const id = (await admin.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
    await reviewer.emulateMedia({ colorScheme })
    await reviewer.context().addCookies([{ name: 'payload-theme', value: colorScheme, url: site() }])
    await reviewer.goto(form(id))
    await reviewer.locator('#field-title:disabled').waitFor()
    expect(await reviewer.getAttribute('html', 'data-theme')).toBe(colorScheme)
    for (const field of [
      '#field-title',
      '#field-summary',
      '.rich-text-lexical p',
      '#field-language .rs__single-value',
    ])
      expect(await contrast(reviewer, field), field).toBeGreaterThan(7)
  },
)

/** How the words of an element stand out from what is behind them, by WCAG. */
const contrast = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      // Chromium gives colours as they were written; a canvas tells them in numbers.
      const brush = element.ownerDocument
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true })
      const luminance = (colour: string) => {
        if (!brush) return 0
        brush.fillStyle = colour
        brush.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...brush.getImageData(0, 0, 1, 1).data]
          .map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      let behind: Element | null = element
      while (behind && /^(rgba\(0, 0, 0, 0\)|transparent)$/.test(getComputedStyle(behind).backgroundColor))
        behind = behind.parentElement
      const [darker = 0, lighter = 0] = [
        luminance(getComputedStyle(element).color),
        luminance(behind ? getComputedStyle(behind).backgroundColor : 'white'),
      ].sort((one, other) => one - other)
      return (lighter + 0.05) / (darker + 0.05)
    })

test('the desk leads to the reviews of a month, and has no barrier', async () => {
  await publish(admin, (await publishNew(admin, newArticle({ reviewMonths: 2 }))).body.doc?.id ?? '')
  await editor.goto(`${site()}/admin`)
  await editor.locator('.desk-timeline').waitFor()
  expect(await violations(editor, '.desk')).toEqual([])
  await editor.locator('.desk-timeline li:has(b:not(:text-is("0"))) a').first().click()
  await editor.waitForURL(/\/desk\/due-\d{4}-\d\d$/)
  expect(await editor.locator('.desk-articles li').count()).toBeGreaterThan(0)
})

test('a reviewer who is refused because of newer words does not sign them off by trying again', async () => {
  const id = (await admin.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
  await reviewer.goto(form(id))
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.locator('.review-decide').waitFor()
  await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Take ten tablets.' })
  for (const _ of [1, 2]) {
    await reviewer.click('.review-decide button:has-text("Sign off")')
    const refused = reviewer.locator('[data-sonner-toast][data-type=error]', { hasText: 'was changed after' })
    await refused.first().waitFor()
    await refused.first().waitFor({ state: 'hidden' })
  }
  const { body } = await admin.get(`/api/sign-offs?where[article][equals]=${id}`)
  expect(body.docs).toEqual([])
})

test('a condition goes from its editor to a reviewer and to readers, and a change asks anew', async () => {
  const data = newTopic('conditions')
  const id = (await admin.post('/api/conditions?draft=true', data)).body.doc?.id ?? ''
  const path = `/conditions/${data.slug}`

  await editor.goto(form(id, 'conditions'))
  await said(editor, 'Not signed off yet.')
  await editor.click('#action-save')
  await editor
    .locator('[data-sonner-toast][data-type=error]', { hasText: 'nobody has signed it off yet' })
    .waitFor()
  await editor.click('.review-panel button:has-text("Ask for a sign-off")')
  await said(editor, 'Waiting for a sign-off')

  await reviewer.goto(`${site()}/admin`)
  const waiting = reviewer.locator('.desk-list:has-text("Awaiting my sign-off") li', { hasText: data.name })
  expect(await waiting.locator('span').textContent()).toMatch(/^condition · since /)
  await waiting.locator('a').click()
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  expect(await reviewer.getAttribute('.review-drawer a:has-text("Read it as readers would")', 'href')).toBe(
    `/preview/conditions/${id}`,
  )
  await reviewer.click('.review-decide button:has-text("Sign off")')
  await said(reviewer, 'Signed off by')

  await editor.goto(form(id, 'conditions'))
  await said(editor, /Signed off by Reviewer \w+ on .*, the whole condition\./)
  await editor.click('#action-save')
  await isDone(editor)
  expect((await visitor.page(path)).html).toMatch(/Last reviewed<\/dt>/)

  await editor.fill('#field-summary', 'Take ten tablets.')
  await said(editor, 'changed since: Summary')
  await editor.click('#action-save')
  await editor.locator('[data-sonner-toast][data-type=error]', { hasText: '(Summary)' }).waitFor()
  expect((await visitor.page(path)).html).not.toContain('Take ten tablets.')
  await editor.click('.review-panel button:has-text("Ask for a sign-off")')
  await said(editor, 'Waiting for a sign-off')
})
