import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { block, richText } from '@/src/richtext/build'
import { newArticle } from '../../support/article'
import { violations } from '../../support/axe'
import { openBrowser } from '../../support/browser'
import { type Client, signIn, site } from '../../support/client'
import { Hand } from '../../support/hand'
import { openPanel } from '../../support/panel'
import { words } from '../../support/richText'

let browser: Browser
let api: Client
let page: Page
let context: BrowserContext

const editor = {
  email: `${crypto.randomUUID()}@tests.example`,
  password: `a ${crypto.randomUUID()} word`,
  name: 'Erin Editor',
}
const colleague = {
  email: `${crypto.randomUUID()}@tests.example`,
  password: `a ${crypto.randomUUID()} word`,
  name: 'Quick Colleague',
}

beforeAll(async () => {
  browser = await openBrowser()
  api = await signIn()
  for (const login of [editor, colleague]) await api.post('/api/users', { ...login, roles: ['editor'] })
})
afterAll(() => browser.close())

beforeEach(async () => {
  await context?.close()
  page = await openPanel(browser, editor)
  context = page.context()
})

const AUTOSAVES = /\/api\/articles\/[0-9a-f-]+\?.*autosave=true/

const begun = async (more: Record<string, unknown> = {}) => {
  const id = (await api.post('/api/articles?draft=true', newArticle(more))).body.doc?.id ?? ''
  return { id, form: `${site()}/admin/collections/articles/${id}` }
}

const open = async (form: string, by = page) => {
  await by.goto(form)
  await by.waitForSelector('form[data-form-ready=true]')
  await by.waitForSelector('.saved-state')
}

const state = (by = page) => by.locator('.saved-state')
const says = (words: string | RegExp, by = page) =>
  state(by).filter({ hasText: words }).waitFor({ timeout: 30_000 })

const summaryOf = async (id: string) => (await api.get(`/api/articles/${id}?draft=true&depth=0`)).body.summary
const saved = (id: string) => expect.poll(() => summaryOf(id), { timeout: 30_000 })

const blockId = ({ fields }: ReturnType<typeof block>) => (fields as { id: string }).id

/** As when an answer is lost or a server in between is broken, for as long as it is asked. */
const broken = async (status: number) => {
  await page.route(AUTOSAVES, (route) =>
    status === 0
      ? route.abort()
      : route.fulfill({ status, contentType: 'text/html', body: '<title>Sorry</title>' }),
  )
}

/** The summaries of the forms that the browser keeps words of. */
const keptSummaries = (): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((done) => {
        const opening = indexedDB.open('salus')
        opening.onsuccess = () => {
          const asked = opening.result.transaction('copies').objectStore('copies').getAll()
          asked.onsuccess = () => {
            opening.result.close()
            done(asked.result.map(({ values }) => values.summary))
          }
        }
      }),
  )
/** Until the browser has kept what was typed. */
const kept = (words: string) => expect.poll(keptSummaries, { timeout: 30_000 }).toContain(words)

/** An article of which a save arrived that nobody heard of, so that the browser has to ask whose it was. */
async function leftUnheard() {
  const { form, id } = await begun()
  await open(form)
  await page.route(AUTOSAVES, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.fill('#field-summary', 'Saved unheard.')
  await saved(id).toBe('Saved unheard.')
  await page.unrouteAll({ behavior: 'wait' })
  await broken(0)
  await page.fill('#field-summary', 'Earlier.')
  await kept('Earlier.')
  await page.goto('about:blank')
  await page.unrouteAll()
  return { form, id }
}

test('the form says whether what stands in it is saved, and when', async () => {
  const { form, id } = await begun()
  await open(form)
  await page.fill('#field-summary', 'Typed and saved.')
  await says('Not saved yet')
  await says(/^Saved \d\d:\d\d$/)
  expect(await summaryOf(id)).toBe('Typed and saved.')
  expect(await page.locator('.autosave').isVisible()).toBe(false)
})

test('a refusal stands in the head and at its field with its reason, and leads there', async () => {
  const taken = newArticle()
  await api.post('/api/articles?draft=true', taken)
  const { form, id } = await begun()
  await open(form)
  await page.click('text=Unlock')
  await page.fill('#field-slug', taken.slug)
  await says(/Not saved since \d\d:\d\d/)
  const refusal = (await state().textContent()) ?? ''
  expect(refusal).not.toContain('following field')
  await page.click('text=Questions')
  await state().getByRole('button', { name: 'Show' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-slug')
  const field = page.locator('#field-slug')
  const reason = await page.locator('.field-type:has(#field-slug) .field-refusal').textContent()
  expect(reason).toMatch(/path/i)
  expect(refusal).toContain(reason)
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const describedBy = await field.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${describedBy}"]`).textContent()).toBe(reason)
  expect(await page.locator('.field-error:visible').count()).toBe(0)
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    expect(await violations(page, '.saved-state')).toEqual([])
    expect(await violations(page, '.field-type:has(.field-refusal)')).toEqual([])
  }
  await page.fill('#field-slug', `${taken.slug}-two`)
  await says(/^Saved/)
  expect(await page.locator('.field-refusal, [aria-invalid]').count()).toBe(0)
  expect((await api.get(`/api/articles/${id}?draft=true&depth=0`)).body.slug).toBe(`${taken.slug}-two`)
})

test('a refusal stands in the block of a text and in the row of a list it belongs to, once these are shown', async () => {
  const card = block('careCard', { heading: 'See a GP if', body: words('it lasts.') })
  const { form } = await begun({
    body: richText(card),
    sources: [{ title: 'Sciatica' }, { title: 'Back pain' }],
  })
  await open(form)
  const errors = [
    { path: 'sources.1.title', label: 'Sources › Title', message: 'Another title, please.' },
    {
      path: `body.${blockId(card)}.heading`,
      label: 'Body › Care card › Heading',
      message: 'Shorter, please.',
    },
  ]
  await page.route(AUTOSAVES, (route) =>
    route.fulfill({ status: 400, json: { errors: [{ data: { errors } }] } }),
  )
  await page.fill('#field-summary', 'Refused.')
  await says('Another title, please.')
  const heading = page.locator('.LexicalEditorTheme__block-careCard .field-type:has(#field-heading)').last()
  expect(await heading.locator('.field-refusal').textContent()).toBe('Shorter, please.')
  await page.locator('.tabs-field__tab-button', { hasText: 'Sources' }).click()
  await page.locator('#sources-row-1 .field-refusal', { hasText: 'Another title, please.' }).waitFor()
  expect(await page.locator('.field-refusal').count()).toBe(1)
})

test.each([
  [413, /longer than the server takes/],
  [500, /The server cannot save at the moment/],
  [0, /There is no connection/],
])(
  'what is typed while saves end with %s is kept in the browser, through a reload',
  async (status, reason) => {
    const { form } = await begun()
    await open(form)
    await broken(status)
    await page.fill('#field-summary', 'Typed while nothing was saved.')
    await says(reason)
    await kept('Typed while nothing was saved.')
    await page.reload()
    await page.getByText('Your words are back').waitFor()
    await expect.poll(() => page.inputValue('#field-summary')).toBe('Typed while nothing was saved.')
  },
)

test('saving is tried again by itself, without a word typed', async () => {
  const { form, id } = await begun()
  await open(form)
  await broken(503)
  await page.fill('#field-summary', 'Saved once the server is back.')
  await says(/cannot save at the moment/)
  await page.unrouteAll()
  await saved(id).toBe('Saved once the server is back.')
  await says(/^Saved/)

  await context.setOffline(true)
  await page.fill('#field-summary', 'Saved once the connection is back.')
  await says(/no connection/)
  await context.setOffline(false)
  await saved(id).toBe('Saved once the connection is back.')
  await says(/^Saved/)
})

test('a fact that is typed without a connection is saved with the rest', async () => {
  const { form, id } = await begun()
  await open(form)
  await page.locator('[data-lexical-editor]').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/fact')
  await page.locator('.slash-menu-popup__item', { hasText: 'Fact list' }).click()
  const intro = page.locator('.LexicalEditorTheme__block textarea').first()
  await intro.waitFor()
  await says(/^Saved/)
  await context.setOffline(true)
  await intro.fill('It has these causes.')
  await says(/no connection/)
  await context.setOffline(false)
  await says(/^Saved/)
  const { body } = await api.get(`/api/articles/${id}?draft=true&depth=0`)
  expect(JSON.stringify(body.body)).toContain('It has these causes.')
})

test.each([
  ['closed', (tab: Page) => tab.close({ runBeforeUnload: false })],
  [
    'killed',
    async (tab: Page) => {
      // The browser’s own way to end the process of a tab.
      const cdp = await tab.context().newCDPSession(tab)
      const crashed = tab.waitForEvent('crash')
      cdp.send('Page.crash').catch(() => {})
      await crashed
    },
  ],
])('what was typed last is there again after its tab was %s', async (_, end) => {
  const { form, id } = await begun()
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'The last words.')
  await kept('The last words.')
  await end(page)
  const again = await context.newPage()
  await open(form, again)
  await again.getByText('Your words are back').waitFor()
  await expect.poll(() => again.inputValue('#field-summary')).toBe('The last words.')
  await saved(id).toBe('The last words.')
  await again.reload()
  await again.waitForSelector('form[data-form-ready=true]')
  expect(await again.inputValue('#field-summary')).toBe('The last words.')
  expect(await again.getByText('Your words are back').isVisible()).toBe(false)
})

test('the letters typed last into a text are there again, though its editor had no moment to tell the form', async () => {
  const { form } = await begun({ body: words('As it was.') })
  await page.addInitScript(() => {
    // As on a busy machine. A page that is left has no later moment.
    window.requestIdleCallback = () => 0
  })
  await open(form)
  const hand = new Hand(page)
  await hand.toEnd()
  await page.keyboard.type('Typed, and loaded again at once.')
  await page.reload()
  await page.getByText('Your words are back').waitFor()
  await expect.poll(hand.lines).toContain('Typed, and loaded again at once.')
})

test('who only reads a text and leaves it has nothing to be put back', async () => {
  const { form } = await begun({ body: words('As it was.') })
  await open(form)
  await page.locator('[data-field-path="body"] [contenteditable=true]').first().click()
  await page.keyboard.press('ArrowRight')
  await open(form)
  await page.waitForTimeout(1500)
  expect(await page.locator('.left-words').count()).toBe(0)
  await says(/^Saved/)
})

test('a row that is still empty and a line without words are there again, too', async () => {
  const { form } = await begun()
  await open(form)
  const hand = new Hand(page)
  await broken(0)
  const lines = page.locator('[data-field-path="body"] [contenteditable=true] > *')
  await lines.first().waitFor()
  const before = await lines.count()
  await lines.last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await hand.tab('Questions')
  await page.click('#field-faqs > .array-field__add-row')
  await page.locator('#faqs-row-0').waitFor()
  await says(/no connection/)
  await page.reload()
  await page.getByText('Your words are back').waitFor()
  await hand.tab('Article')
  await expect.poll(() => lines.count()).toBe(before + 1)
  await hand.tab('Questions')
  await page.locator('#faqs-row-0').waitFor()
})

test('words that were left within the panel are saved there on return', async () => {
  const { form, id } = await begun()
  await open(form)
  await page.fill('#field-summary', 'Typed, and gone at once.')
  await page.waitForTimeout(300)
  await page.click('.step-nav a[href$="/collections/articles"]')
  await page.waitForURL(/collections\/articles(\?|$)/)
  await open(form)
  await expect.poll(() => page.inputValue('#field-summary')).toBe('Typed, and gone at once.')
  await saved(id).toBe('Typed, and gone at once.')
})

test('where the server has something newer, both stand side by side, and the writer decides', async () => {
  const { form, id } = await begun()
  for (const isMine of [true, false]) {
    await open(form)
    await broken(0)
    await page.fill('#field-summary', `Mine ${isMine}.`)
    await kept(`Mine ${isMine}.`)
    await page.goto('about:blank')
    await page.unrouteAll()
    await api.patch(`/api/articles/${id}?draft=true`, { summary: `Theirs ${isMine}.` })
    await open(form)
    const notice = page.locator('.left-words')
    await notice.getByText('You have words here that are not saved').waitFor()
    const words = (await notice.textContent()) ?? ''
    expect(words).toContain(`Mine ${isMine}.`)
    expect(words).toContain(`Theirs ${isMine}.`)
    expect(await violations(page, '.left-words')).toEqual([])
    await notice.getByRole('button', { name: isMine ? 'Put mine in the form' : 'Discard mine' }).click()
    await saved(id).toBe(isMine ? 'Mine true.' : 'Theirs false.')
  }
  await page.reload()
  await page.waitForSelector('form[data-form-ready=true]')
  await page.waitForTimeout(2000)
  expect(await page.locator('.left-words').isVisible()).toBe(false)
})

test('who types before their earlier words are back is asked, and loses neither', async () => {
  const { form, id } = await leftUnheard()

  let answer = () => {}
  const isAnswered = new Promise<void>((done) => {
    answer = done
  })
  await page.route(/last-save/, async (route) => {
    await isAnswered
    await route.continue()
  })
  const asked = page.waitForRequest(/last-save/)
  await open(form)
  await asked
  await page.fill('#field-summary', 'Quicker.')
  answer()
  const notice = page.locator('.left-words')
  await notice.getByText('You have words here that are not saved').waitFor()
  expect(await page.inputValue('#field-summary')).toBe('Quicker.')
  await saved(id).toBe('Quicker.')
  // Not decided, and not lost when the form is saved and loaded again.
  await says(/^Saved/)
  await open(form)
  await notice.getByText('You have words here that are not saved').waitFor()
  await notice.getByRole('button', { name: 'Put mine in the form' }).click()
  await saved(id).toBe('Earlier.')
  await expect.poll(keptSummaries).toEqual([])
})

test('words of which nobody can say whose they are, for the server does not answer, are kept and offered', async () => {
  const { form } = await leftUnheard()
  await page.route(/last-save/, (route) => route.abort())
  await open(form)
  const notice = page.locator('.left-words')
  await notice.getByText('You have words here that are not saved').waitFor()
  await page.fill('#field-title', `Another title ${crypto.randomUUID()}`)
  await says(/^Saved \d\d:\d\d$/)
  await kept('Earlier.')
})

test('words that are back are discarded for what was saved, though they were saved again meanwhile', async () => {
  const { form, id } = await begun({ summary: 'As it was.' })
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'Regretted.')
  await kept('Regretted.')
  await page.goto('about:blank')
  await page.unrouteAll()
  await open(form)
  await page.getByText('Your words are back').waitFor()
  await saved(id).toBe('Regretted.')
  await page.getByRole('button', { name: 'Discard it and put back what was saved' }).click()
  await saved(id).toBe('As it was.')
  expect(await page.inputValue('#field-summary')).toBe('As it was.')
})

test('what was written after words were put back stays when these are discarded', async () => {
  const { form, id } = await begun({ summary: 'As it was.' })
  const name = `Retitled ${crypto.randomUUID()}`
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'Regretted.')
  await kept('Regretted.')
  await page.goto('about:blank')
  await page.unrouteAll()
  await open(form)
  await page.getByText('Your words are back').waitFor()
  await page.fill('#field-title', name)
  await saved(id).toBe('Regretted.')
  await page.getByRole('button', { name: 'Discard it and put back what was saved' }).click()
  await saved(id).toBe('As it was.')
  expect((await api.get(`/api/articles/${id}?draft=true&depth=0`)).body.title).toBe(name)
})

test('whoever writes on in words that were put back has kept them', async () => {
  const { form, id } = await begun({ summary: 'As it was.' })
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'Back.')
  await kept('Back.')
  await page.goto('about:blank')
  await page.unrouteAll()
  await open(form)
  await page.getByText('Your words are back').waitFor()
  await page.fill('#field-summary', 'Back, and more.')
  await page.getByText('Your words are back').waitFor({ state: 'hidden' })
  await saved(id).toBe('Back, and more.')
})

test('what a new form became while it was loaded again is no word that is not saved', async () => {
  await page.goto(`${site()}/admin/collections/articles/create`)
  await page.waitForSelector('form[data-form-ready=true]')
  const title = `Begun ${crypto.randomUUID()}`
  await page.fill('#field-title', title)
  await page.waitForURL(/articles\/[0-9a-f-]{36}/)
  await page.reload()
  await page.waitForSelector('form[data-form-ready=true]')
  await expect.poll(() => page.inputValue('#field-title')).toBe(title)
  await expect.poll(keptSummaries, { timeout: 10_000 }).toEqual([])
})

test('what is typed last before publishing is refused is saved by itself, and the reason stays', async () => {
  const { form, id } = await begun()
  await open(form)
  await page.fill('#field-summary', 'Not signed off.')
  await page.click('#action-save')
  await says(/^Not published/)
  await saved(id).toBe('Not signed off.')
  await says(/Saved \d\d:\d\d$/)
  expect(await state().textContent()).toContain('Not published')
  await page.fill('#field-summary', 'Another word.')
  await saved(id).toBe('Another word.')
  await says(/^Saved \d\d:\d\d$/)
})

test('words typed right after a page was begun are back after its tab was closed', async () => {
  await page.goto(`${site()}/admin/collections/articles/create`)
  await page.waitForSelector('form[data-form-ready=true]')
  await broken(0)
  await page.fill('#field-title', `Begun ${crypto.randomUUID()}`)
  await page.waitForURL(/articles\/[0-9a-f-]{36}/)
  const form = page.url()
  await page.fill('#field-summary', 'Typed at once.')
  await kept('Typed at once.')
  await page.close({ runBeforeUnload: false })
  page = await context.newPage()
  await open(form)
  await page.getByText('Your words are back').waitFor()
  expect(await page.inputValue('#field-summary')).toBe('Typed at once.')
  await page.goto(`${site()}/admin/collections/articles/create`)
  await page.waitForSelector('form[data-form-ready=true]')
  await page.waitForTimeout(1500)
  expect(await page.locator('.left-words').count()).toBe(0)
})

test('words of a new form that did not hear of its document are back there once, and not over later ones', async () => {
  await page.goto(`${site()}/admin/collections/articles/create`)
  await page.waitForSelector('form[data-form-ready=true]')
  await page.route(/\/api\/articles\?/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort()
  })
  const title = `Unheard ${crypto.randomUUID()}`
  await page.fill('#field-title', title)
  const made = async () =>
    (await api.get(`/api/articles?draft=true&depth=0&where[title][equals]=${encodeURIComponent(title)}`)).body
      .docs?.[0]?.id ?? ''
  await expect.poll(made, { timeout: 20_000 }).not.toBe('')
  const id = await made()
  await page.fill('#field-summary', 'Early.')
  await kept('Early.')
  await page.goto('about:blank')
  await page.unrouteAll()

  const form = `${site()}/admin/collections/articles/${id}`
  await open(form)
  await page.getByText('Your words are back').waitFor()
  await saved(id).toBe('Early.')
  await page.fill('#field-summary', 'Later.')
  await saved(id).toBe('Later.')
  await says(/^Saved/)
  await open(form)
  await page.waitForTimeout(1500)
  expect(await page.inputValue('#field-summary')).toBe('Later.')
  expect(await keptSummaries()).toEqual([])
})

test('a form that somebody opened saves nothing in the name of whoever signs in beside it', async () => {
  const { form, id } = await begun({ summary: 'As it was.' })
  await open(form)
  const beside = await context.newPage()
  await context.clearCookies()
  await beside.goto(`${site()}/admin/login`)
  await beside.fill('input[name=email]', colleague.email)
  await beside.fill('input[name=password]', colleague.password)
  await beside.click('button[type=submit]')
  await beside.waitForURL(/\/admin$/)
  await page.fill('#field-summary', 'Not in their name.')
  await says('Your sign-in has ended')
  expect(await summaryOf(id)).toBe('As it was.')
})

test('what is refused in a drawer is marked there, and not in the form behind it', async () => {
  const name = `Taken ${crypto.randomUUID()}`
  const slug = `taken-${crypto.randomUUID()}`
  await api.post('/api/conditions?draft=true', { name, slug })
  const { form } = await begun()
  await open(form)
  await page.click('.tabs-field__tab-button:has-text("What it is about")')
  await page.click('#conditions-add-new button')
  const drawer = page.locator('.drawer--is-open')
  await drawer.locator('#field-name').fill(`Another ${crypto.randomUUID()}`)
  await drawer.locator('.saved-state', { hasText: /^Saved/ }).waitFor()
  await drawer.getByText('Unlock').click()
  await drawer.locator('#field-slug').fill(slug)
  await drawer.locator('.saved-state', { hasText: 'is taken' }).waitFor()
  await drawer.locator('.field-type:has(#field-slug) .field-refusal').waitFor()
  expect(await page.locator('.field-refusal').count()).toBe(1)
  await drawer.getByRole('button', { name: 'Show' }).click()
  await expect
    .poll(() => drawer.locator('#field-slug').evaluate((field) => document.activeElement === field))
    .toBe(true)
})

test('words that were left in the form of a drawer are offered in the drawer', async () => {
  const name = `Condition ${crypto.randomUUID().slice(0, 8)}`
  const { body } = await api.post('/api/conditions?draft=true', { name, slug: crypto.randomUUID() })
  const condition = body.doc?.id ?? ''
  const nameOf = async () => (await api.get(`/api/conditions/${condition}?draft=true&depth=0`)).body.name
  const { form } = await begun({ conditions: [condition] })
  await open(`${site()}/admin/collections/conditions/${condition}`)
  const saves = /\/api\/conditions\/[0-9a-f-]+\?.*autosave=true/
  await page.route(saves, (route) => route.abort())
  await page.fill('#field-name', `${name}, mine`)
  await says(/no connection/)
  await page.goto('about:blank')
  await page.unroute(saves)
  // By the same person, for the form they have left keeps others out for a while.
  const elsewhere = await signIn(editor)
  await elsewhere.patch(`/api/conditions/${condition}?draft=true`, { name: `${name}, elsewhere` })

  await open(form)
  await page.click('.tabs-field__tab-button:has-text("What it is about")')
  await page.locator('#field-conditions .relationship--multi-value-label__drawer-toggler').click()
  const drawer = page.locator('.drawer--is-open')
  const notice = drawer.locator('.left-words')
  await notice.getByText('You have words here that are not saved').waitFor()
  expect(await page.locator('.left-words').count()).toBe(1)
  await notice.getByRole('button', { name: 'Put mine in the form' }).click()
  await expect.poll(() => drawer.locator('#field-name').inputValue()).toBe(`${name}, mine`)
  await expect.poll(nameOf, { timeout: 30_000 }).toBe(`${name}, mine`)
})

test('of a page that somebody threw away meanwhile, the form says so', async () => {
  const { form, id } = await begun()
  await open(form)
  await api.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })
  await page.fill('#field-summary', 'Too late.')
  await says(/moved it to the trash or deleted it/)
  await kept('Too late.')
})

test('two tabs of one person keep their words apart', async () => {
  const { form, id } = await begun()
  const other = await context.newPage()
  await open(form)
  await open(form, other)
  await broken(0)
  await page.fill('#field-summary', 'In the first tab.')
  await kept('In the first tab.')
  await other.fill('#field-summary', 'In the second tab.')
  await saved(id).toBe('In the second tab.')
  await page.unrouteAll()
  await page.locator('.stale-notice').waitFor({ timeout: 60_000 })
  expect(await page.inputValue('#field-summary')).toBe('In the first tab.')
  await page.locator('.stale-notice', { hasText: 'In the second tab.' }).waitFor()
  expect(await summaryOf(id)).toBe('In the second tab.')
  // A name of the form itself says nothing to anybody.
  expect(await page.locator('.stale-notice').textContent()).not.toContain('Open Form')
})

test('who is signed out keeps their words, and they are saved after signing in again', async () => {
  const { form, id } = await begun()
  await open(form)
  await context.clearCookies()
  await page.fill('#field-summary', 'Typed after the sign-in had ended.')
  await says('Your sign-in has ended')
  const [login] = await Promise.all([
    context.waitForEvent('page'),
    page.click('text=Sign in in another window'),
  ])
  await login.fill('input[name=email]', editor.email)
  await login.fill('input[name=password]', editor.password)
  await login.click('button[type=submit]')
  await saved(id).toBe('Typed after the sign-in had ended.')
  await says(/^Saved/)
})

test('signing out asks about words that are not saved, and deletes them', async () => {
  const { form } = await begun()
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'Not saved.')
  await kept('Not saved.')
  await page.click('.nav-toggler')
  await page.click('[aria-label="Sign out"]')
  const modal = page.locator('.confirmation-modal')
  await modal.getByText('There are words that are not saved').waitFor()
  expect(await modal.getByRole('link').getAttribute('href')).toContain(new URL(form).pathname)
  await page.click('text=Stay, and save first')
  expect(await page.inputValue('#field-summary')).toBe('Not saved.')
  await page.click('[aria-label="Sign out"]')
  await page.click('text=Sign out and delete them')
  await page.waitForURL(/logout|login/)
  expect(await keptSummaries()).toEqual([])
})

test('who signs in at the browser of somebody else finds none of their words', async () => {
  const { form } = await begun()
  await open(form)
  await broken(0)
  await page.fill('#field-summary', 'Not for others.')
  await kept('Not for others.')
  await context.clearCookies()
  await page.goto(`${site()}/admin/login`)
  await page.fill('input[name=email]', colleague.email)
  await page.fill('input[name=password]', colleague.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin$/)
  await expect.poll(keptSummaries).toEqual([])
})
