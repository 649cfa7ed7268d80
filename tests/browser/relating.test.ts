import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { publishNew } from '../support/reviewing'

let browser: Browser
let page: Page
let api: Client
let source: { id: string; slug: string; title: string }
const targets: { title: string; slug: string }[] = []

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  api = await signIn()
  const publish = async () => {
    const data = newArticle()
    const { body } = await publishNew(api, data)
    return { ...data, id: body.doc?.id ?? '' }
  }
  source = await publish()
  targets.push(await publish(), await publish())
  await page.goto(`${site()}/admin/collections/articles/${source.id}`)
  await page.click('button:has-text("Related articles")')
})
afterAll(() => browser.close())

const drawer = () => page.locator('dialog[open], .drawer--is-open').last()
const row = (title: string) => page.locator('.relationship-table tr', { hasText: title })

/** The panel closes the drawer of a new document by itself, and leaves that of a changed one open. */
const save = async (form: Locator) => {
  await form.locator('#action-save').click()
  await form.waitFor({ state: 'hidden' })
}

const saveChange = async (form: Locator) => {
  await form.locator('#action-save').click()
  await isDone(page)
  await form.locator('.doc-drawer__header-close').click()
  await form.waitFor({ state: 'hidden' })
}

const choose = async (form: Locator, title: string) => {
  await form.locator('#field-target .rs__control').click()
  await form.locator('#field-target input').fill(title)
  await form.locator('.rs__option', { hasText: title }).click()
}

const add = async (title: string, note: string) => {
  await page.click('.relationship-table__actions button:has-text("Add new")')
  await choose(drawer(), title)
  await drawer().locator('#field-note').fill(note)
}

const edit = async (title: string) => {
  await row(title).locator('button.drawer-link__doc-drawer-toggler, .drawer-link button').first().click()
  await drawer().locator('#field-note').waitFor()
}

/** The titles of the related articles as a reader sees them, in order. */
const related = async () => {
  const { html } = await visitor.page(`/articles/${source.slug}`)
  return targets
    .filter(({ title }) => html.includes(title))
    .sort((one, other) => html.indexOf(one.title) - html.indexOf(other.title))
    .map(({ title }) => title)
}

test('an editor links two articles from the form, each with a reason', async () => {
  for (const [place, { title }] of targets.entries()) {
    await add(title, `Reason ${place}`)
    await save(drawer())
    await row(title).waitFor()
  }
  expect(await related()).toEqual(targets.map(({ title }) => title))
  const { html } = await visitor.page(`/articles/${source.slug}`)
  for (const reason of ['Reason 0', 'Reason 1']) expect(html).toContain(reason)
})

test('an editor who links the same article again, or the article itself, is told why not', async () => {
  await add(targets[0]?.title ?? '', 'Once more')
  await drawer().locator('#action-save').click()
  await page.waitForSelector('text=These two articles are linked already')
  await drawer().locator('#field-target .rs__control').click()
  await drawer().locator('#field-target input').fill(source.title)
  await drawer().locator('.rs__menu', { hasText: 'No options' }).waitFor()
  await drawer().locator('.doc-drawer__header-close').click()
  await drawer().waitFor({ state: 'hidden' })
})

test('an editor puts one before the other', async () => {
  await edit(targets[1]?.title ?? '')
  await drawer().locator('#field-order').fill('0')
  await saveChange(drawer())
  await expect.poll(related).toEqual([targets[1]?.title, targets[0]?.title])
})

test('an editor gives another reason', async () => {
  await edit(targets[0]?.title ?? '')
  await drawer().locator('#field-note').fill('A better reason')
  await saveChange(drawer())
  await row('A better reason').waitFor()
  expect((await visitor.page(`/articles/${source.slug}`)).html).toContain('A better reason')
})

test('an editor removes one', async () => {
  await edit(targets[0]?.title ?? '')
  await drawer().locator('.doc-controls__popup button, .doc-controls__dots').first().click()
  await page.locator('#action-delete:visible').click()
  await page.click('#confirm-action')
  await row(targets[0]?.title ?? '').waitFor({ state: 'hidden' })
  expect(await related()).toEqual([targets[1]?.title])
})
