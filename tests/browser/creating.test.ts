import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { newLogin, openPanel } from '../support/panel'

let browser: Browser
let page: Page
let admin: Client
beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  admin = await signIn()
})
afterAll(() => browser.close())

const COLLECTIONS = {
  articles: { title: 'title', heading: 'New article' },
  conditions: { title: 'name', heading: 'New condition' },
  symptoms: { title: 'name', heading: 'New symptom' },
  treatments: { title: 'name', heading: 'New treatment' },
  experts: { title: 'name', heading: 'New expert' },
} as const
type Collection = keyof typeof COLLECTIONS
const ALL = Object.keys(COLLECTIONS) as Collection[]

/** Forms save some seconds after somebody has typed. */
const SLOWLY = { timeout: 20_000 }

const address = (collection: Collection) => `${site()}/admin/collections/${collection}`
const count = async (collection: Collection) =>
  (await admin.get(`/api/${collection}?draft=true&limit=0`)).body.totalDocs
const newest = async (collection: Collection) =>
  (await admin.get(`/api/${collection}?draft=true&depth=0&limit=1&sort=-createdAt`)).body.docs?.[0]

async function begin(on: Page, collection: Collection) {
  await on.goto(address(collection))
  await on.click(`.list-header a[href$="/${collection}/create"]`)
  await on.waitForURL(/\/create$/)
  await on.waitForSelector(`#field-${COLLECTIONS[collection].title}`)
}

test.each(ALL)('a new form of %s that nobody types in leaves nothing', async (collection) => {
  const before = await count(collection)
  await begin(page, collection)
  await page.locator('h1', { hasText: COLLECTIONS[collection].heading }).waitFor()
  // Longer than the form waits before it saves anything.
  await page.waitForTimeout(4000)
  await page.goto(address(collection))
  expect(await count(collection)).toBe(before)
})

test.each(ALL)('of %s, one word is saved, and stands there at its own address', async (collection) => {
  const before = await count(collection)
  await begin(page, collection)
  const field = `#field-${COLLECTIONS[collection].title}`
  const word = `Word ${crypto.randomUUID()}`
  await page.focus(field)
  await page.keyboard.type(word)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await expect
    .poll(async () => (await newest(collection))?.[COLLECTIONS[collection].title], SLOWLY)
    .toBe(word)
  expect(page.url()).toBe(`${address(collection)}/${(await newest(collection))?.id}`)
  await page.locator('h1', { hasText: word }).waitFor()
  await page.reload()
  await page.waitForSelector(field)
  expect(await page.inputValue(field)).toBe(word)
  expect(Number(await count(collection))).toBe(Number(before) + 1)
})

test('who goes on typing while the document is made loses no letter, nor the place', async () => {
  await begin(page, 'articles')
  let isAnswered = false
  // As slow as a server on a bad day: everything is typed before it answers.
  await page.route('**/api/articles?autosave*', async (route) => {
    await new Promise((done) => setTimeout(done, 3000))
    isAnswered = true
    await route.continue()
  })
  const words = `Written in one go ${crypto.randomUUID()}`
  await page.focus('#field-title')
  await page.keyboard.type(words, { delay: 20 })
  expect(isAnswered).toBe(false)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.keyboard.type(' and on', { delay: 60 })
  expect(await page.inputValue('#field-title')).toBe(`${words} and on`)
  await expect.poll(async () => (await newest('articles'))?.title, SLOWLY).toBe(`${words} and on`)
  await page.unroute('**/api/articles?autosave*')
})

test('a word in the body is kept with its caret, and the form is headed by what it is for until it has a title', async () => {
  await begin(page, 'articles')
  const editor = page
    .locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]')
    .first()
  await editor.click()
  await page.keyboard.type('Rest')
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.waitForTimeout(2500)
  await page.keyboard.type(' helps')
  await expect
    .poll(async () => JSON.stringify((await newest('articles'))?.body), SLOWLY)
    .toContain('Rest helps')
  expect(await page.textContent('h1')).toBe('New article')
  await page.reload()
  await page.locator('h1', { hasText: 'New article' }).waitFor()
})

test('a form that the server did not answer is saved once it does', async () => {
  const before = await count('conditions')
  await begin(page, 'conditions')
  await page.route('**/api/conditions?autosave*', (route) => route.abort())
  await page.fill('#field-name', `Offline ${crypto.randomUUID()}`)
  await page.locator('.first-save', { hasText: 'The server does not answer.' }).waitFor()
  await page.unroute('**/api/conditions?autosave*')
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  expect(Number(await count('conditions'))).toBe(Number(before) + 1)
})

test('a form that did not hear that it was saved makes one document, and goes on with it', async () => {
  const before = await count('articles')
  await begin(page, 'articles')
  await page.route('**/api/articles?autosave*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  const title = `Unheard ${crypto.randomUUID()}`
  await page.fill('#field-title', title)
  await page.locator('.first-save', { hasText: 'The server does not answer.' }).waitFor()
  await page.unroute('**/api/articles?autosave*')
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.fill('#field-summary', 'Written on.')
  await expect
    .poll(async () => await newest('articles'), SLOWLY)
    .toMatchObject({ summary: 'Written on.', title })
  expect(Number(await count('articles'))).toBe(Number(before) + 1)
})

test('words of a new form that was saved unheard are led to their document after a reload', async () => {
  const before = await count('articles')
  await begin(page, 'articles')
  await page.route('**/api/articles?autosave*', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.fill('#field-title', `Unheard ${crypto.randomUUID()}`)
  await page.locator('.first-save', { hasText: 'The server does not answer.' }).waitFor()
  await page.fill('#field-summary', 'Typed before the reload.')
  await page.waitForTimeout(500)
  await page.reload()
  await page.unroute('**/api/articles?autosave*')
  await page.locator('.left-words').getByText('did not hear of it').waitFor()
  await page.getByRole('link', { name: 'Go on where they belong' }).click()
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await expect.poll(async () => (await newest('articles'))?.summary, SLOWLY).toBe('Typed before the reload.')
  expect(Number(await count('articles'))).toBe(Number(before) + 1)
})

test('what the server refuses is said, and keeps no other word from being saved', async () => {
  const taken = `taken-${crypto.randomUUID()}`
  await admin.post('/api/articles?draft=true', { title: 'The first of two', slug: taken })
  await begin(page, 'articles')
  await page.fill('#field-title', taken)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await page.locator('.saved-state', { hasText: 'is taken' }).waitFor()
  await page.fill('#field-title', `${taken} not`)
  await expect.poll(async () => (await newest('articles'))?.title, SLOWLY).toBe(`${taken} not`)
})

test('the way back from another page leads to what was begun, not to an empty form', async () => {
  await begin(page, 'symptoms')
  const name = `Back ${crypto.randomUUID()}`
  await page.fill('#field-name', name)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  await expect.poll(async () => (await newest('symptoms'))?.name, SLOWLY).toBe(name)
  await page.click('.step-nav a[href$="/collections/symptoms"]')
  await page.waitForURL(/\/symptoms(\?.*)?$/)
  await page.goBack()
  await expect.poll(() => page.inputValue('#field-name').catch(() => ''), SLOWLY).toBe(name)
})

test('authors with a profile are put in as authors of what they begin, and may take themselves out', async () => {
  const author = await newLogin('author')
  const { body } = await admin.post('/api/experts', {
    name: `Dr ${crypto.randomUUID()}`,
    user: author.client.id,
    _status: 'published',
  })
  const theirs = await openPanel(browser, author)
  await begin(theirs, 'articles')
  await theirs.fill('#field-title', `By somebody ${crypto.randomUUID()}`)
  await theirs.waitForURL(/\/[0-9a-f-]{36}$/)
  const id = theirs.url().split('/').at(-1)
  const stored = async () => (await admin.get(`/api/articles/${id}?draft=true&depth=0`)).body.authors
  expect(await stored()).toEqual([body.doc?.id])
  await theirs.click('.tabs-field__tab-button:has-text("People")')
  await theirs.click('#field-authors .clear-indicator')
  await expect.poll(stored, SLOWLY).toEqual([])
  await theirs.reload()
  await theirs.click('.tabs-field__tab-button:has-text("People")')
  expect(await theirs.locator('#field-authors .rs__multi-value').count()).toBe(0)
  await theirs.context().close()
})

test('a form in a drawer leaves nothing either, and what is typed in it is saved and chosen', async () => {
  const before = await count('experts')
  const { body } = await admin.post('/api/articles?draft=true', { title: `Drawer ${crypto.randomUUID()}` })
  await page.goto(`${address('articles')}/${body.doc?.id}`)
  await page.click('.tabs-field__tab-button:has-text("People")')
  const openDrawer = async () => {
    await page.click('#authors-add-new button')
    await page.waitForSelector('.drawer--is-open #field-name')
  }
  await openDrawer()
  await page.waitForTimeout(3000)
  await page.click('.drawer--is-open .doc-drawer__header-close')
  await page.waitForSelector('.drawer--is-open', { state: 'detached' })
  expect(await count('experts')).toBe(before)

  await openDrawer()
  const name = `Expert ${crypto.randomUUID()}`
  await page.focus('.drawer--is-open #field-name')
  await page.keyboard.type(name, { delay: 40 })
  await expect.poll(async () => (await newest('experts'))?.name, SLOWLY).toBe(name)
  expect(await page.inputValue('.drawer--is-open #field-name')).toBe(name)
  await page.click('.drawer--is-open .doc-drawer__header-close')
  await page.locator('#field-authors', { hasText: name }).waitFor()
  expect(Number(await count('experts'))).toBe(Number(before) + 1)
})
