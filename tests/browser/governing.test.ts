import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { block, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { publishNew, signOff } from '../support/reviewing'
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

const open = (collection: string, id: string) => page.goto(`${site()}/admin/collections/${collection}/${id}`)
const tab = (label: string) => page.click(`.tabs-field__tab-button:has-text("${label}")`)
const stored = async (id: string) => (await api.get(`/api/articles/${id}?draft=true&depth=0`)).body
const refusal = (words: string) =>
  page.locator('[data-sonner-toast][data-type=error]', { hasText: words }).waitFor()
const told = (words: string) => page.locator('.review-panel', { hasText: words }).waitFor()

test('the form says what is missing for a sign-off, which can be asked for when it is there', async () => {
  const data = newArticle({ noRedFlagsBecause: undefined, sources: undefined })
  const id = (await api.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
  await open('articles', id)
  await told('say here why no red flags apply')

  await tab('Review')
  await page.fill('#field-noRedFlagsBecause', 'It is about how to sit.')
  await expect
    .poll(async () => (await stored(id)).noRedFlagsBecause, { timeout: 15_000 })
    .toBe('It is about how to sit.')
  await told('Name at least one source.')

  await tab('Sources')
  await page.click('#field-sources .array-field__add-row')
  await page.fill('#field-sources__0__title', 'A guideline on sitting')
  await page.click('#field-sources__0__kind .rs__control')
  await page.click('.rs__option:has-text("Guideline")')
  await expect
    .poll(async () => (await stored(id)).sources, { timeout: 15_000 })
    .toMatchObject([{ title: 'A guideline on sitting', kind: 'guideline' }])
  await page.click('.review-panel button:has-text("Ask for a sign-off")')
  await told('Waiting for a sign-off')
})

test('an author who asks for a sign-off too early is led to each thing that is missing', async () => {
  const person = { email: `${crypto.randomUUID()}@tests.example`, password: `a ${crypto.randomUUID()} word` }
  await api.post('/api/users', { ...person, name: 'An author', roles: ['author'] })
  const card = { level: 'urgent', heading: '', body: words('It gets worse.') }
  const data = newArticle({
    body: richText(
      ...Array.from({ length: 40 }, (_, line) => paragraph(`Line ${line}.`)),
      block('careCard', card),
    ),
    faqs: [{ question: '', answer: words('A day.') }],
    sources: [
      { title: 'A source', kind: 'other' },
      { title: '', kind: 'other' },
    ],
  })
  const id = (await (await signIn(person)).post('/api/articles?draft=true', data)).body.doc?.id ?? ''
  const theirs = await openPanel(browser, person)
  await theirs.goto(`${site()}/admin/collections/articles/${id}`)
  await theirs.click('.tabs-field__tab-button:has-text("Sources")')
  await theirs.click('button:has-text("Collapse All")')
  await theirs.click('.review-panel button:has-text("Ask for a sign-off")')
  await theirs.waitForSelector('.review-problems[open]')
  expect(await theirs.locator('.review-problems a').allInnerTexts()).toEqual([
    'Question 1 › Question',
    'Source 2 › Title',
    'Body › Care card › Heading',
  ])
  const mend = async (label: string, field: string, typed: string) => {
    await theirs.click(`.review-problems a:has-text("${label}")`)
    await theirs.waitForFunction((wanted) => document.activeElement?.id === wanted, field)
    expect(await theirs.locator(`#${field}`).isVisible()).toBe(true)
    await theirs.keyboard.type(typed)
    await theirs.locator(`.review-problems a:has-text("${label}")`).waitFor({ state: 'detached' })
  }
  await mend('Heading', 'field-heading', 'See a GP if')
  await mend('Source 2', 'field-sources__1__title', 'Another source')
  await mend('Question 1', 'field-faqs__0__question', 'How long?')
  await theirs.click('.review-panel button:has-text("Ask for a sign-off")')
  await theirs.locator('.review-panel', { hasText: 'Waiting for a sign-off' }).waitFor()
  expect(await stored(id)).toMatchObject({
    faqs: [{ question: 'How long?' }],
    sources: [{}, { title: 'Another source' }],
  })
  await theirs.context().close()
})

test('what an editor says is new, a correction, is told to readers once it is signed off', async () => {
  const data = newArticle()
  const id = (await publishNew(api, data)).body.doc?.id ?? ''
  await open('articles', id)
  await page.fill('#field-summary', 'Rest for two weeks.')
  await tab('Review')
  await page.fill('#field-change__what', 'How long to rest')
  await page.fill('#field-change__why', 'One week was a slip')
  await page.click('#field-change__isCorrection')
  await expect
    .poll(async () => (await stored(id)).change, { timeout: 15_000 })
    .toMatchObject({ what: 'How long to rest', why: 'One week was a slip', isCorrection: true })
  await signOff(id)
  await page.reload()
  await page.click('#action-save')
  await isDone(page)
  const { html } = await visitor.page(`/articles/${data.slug}`)
  expect(html.split('id="changes"')[1]).toMatch(
    /Correct(ion|ed)[\s\S]*How long to rest[\s\S]*One week was a slip/,
  )
})

test('an editor withdraws an article, and readers find the notice in its place', async () => {
  const data = newArticle()
  await publishNew(api, data)
  await page.goto(`${site()}/admin/collections/withdrawals/create`)
  await page.click('#field-article .rs__control')
  await page.fill('#field-article input', data.title)
  await page.click(`.rs__option:has-text("${data.title}")`)
  await page.fill('#field-reason', 'The advice is out of date.')
  await page.click('#action-save')
  await page.locator('.withdraw-question', { hasText: data.title }).waitFor()
  await page.click('#confirm-action')
  await isDone(page)
  const { html, status } = await visitor.page(`/articles/${data.slug}`)
  expect(status).toBe(410)
  expect(html).toContain('The advice is out of date.')
})

test('an editor withdraws a treatment from its form, sees first where it is used, and leads readers on', async () => {
  const [old, other] = [newTopic('treatments'), newTopic('treatments')]
  const id = (await publishNew(api, old, 'treatments')).body.doc?.id ?? ''
  await publishNew(api, other, 'treatments')
  const user = newArticle({ treatments: [id] })
  await publishNew(api, user)
  await open('treatments', id)
  await page.click('a:has-text("Withdraw with a notice")')
  await page.waitForURL(/withdrawals\/create/)
  await page.locator('#field-treatment', { hasText: old.name }).waitFor()
  await page.locator('.used-by a', { hasText: user.title }).waitFor()
  expect(await page.locator('#field-article').count(), 'one page is enough').toBe(0)
  await page.fill('#field-reason', 'The dose was wrong.')
  await page.click('#field-insteadTreatment .rs__control')
  await page.fill('#field-insteadTreatment input', other.name)
  await page.click(`.rs__option:has-text("${other.name}")`)
  await page.locator('#field-insteadCondition').waitFor({ state: 'detached' })
  await page.click('button:has-text("Withdraw page")')
  await page.locator('.withdraw-question', { hasText: `led on to “${other.name}”` }).waitFor()
  await page.click('#confirm-action')
  await isDone(page)
  const { html, status } = await visitor.page(`/treatments/${old.slug}`)
  expect(status).toBe(410)
  expect(html).toContain('The dose was wrong.')
  expect(html).toContain(`<a href="/treatments/${other.slug}">Read instead: ${other.name}</a>`)
})

test('what readers do not have offers no withdrawal', async () => {
  const { body } = await api.post('/api/treatments?draft=true', newTopic('treatments'))
  await open('treatments', body.doc?.id ?? '')
  await told('Ask for a sign-off')
  expect(await page.locator('a:has-text("Withdraw with a notice")').count()).toBe(0)
})

test('the form says what uses a page, and a page that is used is not thrown away', async () => {
  const condition = newTopic('conditions')
  const id = (await publishNew(api, condition, 'conditions')).body.doc?.id ?? ''
  const user = newArticle({ conditions: [id] })
  await publishNew(api, user)
  await open('conditions', id)
  await page.locator('.used-by a', { hasText: user.title }).waitFor()
  await page.click('.doc-controls__popup button, .doc-controls__dots')
  await page.click('#action-delete:visible')
  await page.click('#confirm-action')
  await refusal(`“${user.title}”`)
  expect((await visitor.page(`/conditions/${condition.slug}`)).status).toBe(200)
})
