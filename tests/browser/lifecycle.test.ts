import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, userOf, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { publish, publishNew } from '../support/reviewing'

let browser: Browser
let page: Page
let api: Client

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  api = await signIn()
})
afterAll(() => browser.close())

const published = async () => {
  const data = newArticle()
  const { body } = await publishNew(api, data)
  return { ...data, id: body.doc?.id ?? '', form: `${site()}/admin/collections/articles/${body.doc?.id}` }
}

test('an editor plans when an article is published, and sees the plan', async () => {
  const data = newArticle()
  const { body } = await api.post('/api/articles?draft=true', data)
  await page.goto(`${site()}/admin/collections/articles/${body.doc?.id}`)
  await page.locator('.popup__trigger-wrap button, .form-submit .popup-button').first().click()
  await page.click('#schedule-publish, button:has-text("Schedule Publish")')
  const drawer = page.locator('dialog[open], .drawer--is-open').last()
  await drawer.locator('.date-time-picker input').first().fill('1 January 2099, 09:00')
  await page.keyboard.press('Enter')
  await drawer.locator('button:has-text("Save")').click()
  await drawer.locator('text=2099').last().waitFor()
  expect((await visitor.page(`/articles/${data.slug}`)).status).toBe(404)
})

test.each(['author', 'reviewer'] as const)('%ss plan nothing, and cancel no plan', async (role) => {
  const { body } = await api.post('/api/articles?draft=true', newArticle())
  const id = body.doc?.id ?? ''
  const action = await actionOfPanel(`${site()}/admin/collections/articles/${id}`)
  const colleague = {
    email: `${crypto.randomUUID()}@tests.example`,
    password: `a ${crypto.randomUUID()} word`,
  }
  await api.post('/api/users', { ...colleague, name: role, roles: [role] })
  const theirs = await openPanel(browser, colleague)
  const plan = {
    date: '$D2099-01-01T09:00:00.000Z',
    doc: { relationTo: 'articles', value: id },
    type: 'publish',
  }
  const upcoming = { collectionSlug: 'articles', id }
  expect(await asked(theirs, action, 'schedule-publish', plan)).toContain('Only editors and admins plan')
  expect(await asked(page, action, 'get-upcoming-scheduled-publish', upcoming)).not.toContain('2099')

  expect(await asked(page, action, 'schedule-publish', plan)).toContain('message')
  const planned = await asked(page, action, 'get-upcoming-scheduled-publish', upcoming)
  const deleteID = /"id":"([0-9a-f-]{36})"/.exec(planned)?.[1]
  expect(await asked(theirs, action, 'schedule-publish', { deleteID })).toContain(
    'Only editors and admins plan',
  )
  expect(await asked(page, action, 'get-upcoming-scheduled-publish', upcoming)).toContain(deleteID)
  expect(await asked(page, action, 'schedule-publish', { deleteID })).toContain('message')
  expect(await asked(page, action, 'get-upcoming-scheduled-publish', upcoming)).not.toContain(deleteID)
  await theirs.context().close()
})

/** The name under which the server knows what the panel asks of it. */
async function actionOfPanel(form: string): Promise<string> {
  const call = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await page.goto(form)
  await page.fill('#field-summary', 'Typed to have the panel ask.')
  return (await call).headers()['next-action'] ?? ''
}

/** Asks the server as the panel does, with whatever arguments. */
const asked = (by: Page, action: string, name: string, args: Record<string, unknown>): Promise<string> =>
  by.evaluate(
    async ({ action, body }) => {
      const headers = { accept: 'text/x-component', 'content-type': 'text/plain', 'next-action': action }
      return (await fetch('/admin', { method: 'POST', headers, body })).text()
    },
    { action, body: JSON.stringify([{ name, args }]) },
  )

test('an editor compares versions, and brings an older one back', async () => {
  const { form, id, slug, summary } = await published()
  await publish(api, id, { summary: 'A second wording.' })
  await page.goto(`${form}/versions`)
  await page.locator('.collection-versions a[href*="/versions/"], table a[href*="/versions/"]').last().click()
  await page.waitForURL(/\/versions\/[0-9a-f-]+/)
  await page.waitForSelector(`text=${summary}`)
  await page.click('.restore-version__restore-button, button:has-text("Restore")')
  await page.click('#confirm-action')
  await isDone(page)
  expect((await api.get(`/api/articles/${id}?draft=true`)).body.summary).toBe(summary)
  expect((await visitor.page(`/articles/${slug}`)).html).toContain('A second wording.')
  await publish(api, id)
  expect((await visitor.page(`/articles/${slug}`)).html).toContain(summary)
})

test('an editor is told when somebody else has the article open', async () => {
  const { form, id } = await published()
  const colleague = {
    email: `${crypto.randomUUID()}@tests.example`,
    password: `a ${crypto.randomUUID()} word`,
  }
  await api.post('/api/users', { ...colleague, name: 'A colleague', roles: ['editor'] })
  const theirs = await openPanel(browser, colleague)
  await theirs.goto(form)
  await theirs.fill('#field-summary', 'Being changed.')
  await expect
    .poll(
      async () =>
        (await api.get(`/api/payload-locked-documents?where[document.value][equals]=${id}&depth=0`)).body.docs
          ?.length ?? 0,
      {
        timeout: 20_000,
      },
    )
    .toBeGreaterThan(0)
  await page.goto(form)
  await page.waitForSelector('.document-locked')
  expect(await page.textContent('.document-locked')).toContain(colleague.email)
  // Nobody makes a lock, and whoever writes only their own takes none over.
  const locks = '/api/payload-locked-documents'
  const author = await userOf('author')
  const [lock] = (await api.get(`${locks}?where[document.value][equals]=${id}&depth=0`)).body.docs ?? []
  const user = { relationTo: 'users', value: author.id }
  const document = { relationTo: 'articles', value: id }
  expect((await author.post(locks, { document, user })).status).toBe(403)
  await author.delete(`${locks}/${lock?.id}`)
  await author.delete(`${locks}?where[id][equals]=${lock?.id}`)
  await author.patch(`${locks}/${lock?.id}`, { user })
  const { body } = await api.get(`${locks}/${lock?.id}?depth=0`)
  expect(JSON.stringify(body)).not.toContain(author.id)
  expect(body.id).toBe(lock?.id)
  await page.getByRole('button', { name: 'Take over' }).click()
  const { user: me } = Object((await api.get('/api/users/me')).body)
  await expect
    .poll(async () =>
      JSON.stringify((await api.get(`${locks}?where[document.value][equals]=${id}&depth=0`)).body),
    )
    .toContain(me.id)
  await theirs.context().close()
})

test('an editor moves an article to the trash and back, and readers lose and find it', async () => {
  const { form, id, slug } = await published()
  await page.goto(form)
  await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
  await page.locator('#action-delete:visible').click()
  await page.click('#confirm-action')
  await page.waitForURL(/collections\/articles(\?.*)?$/)
  expect((await visitor.page(`/articles/${slug}`)).status).toBe(404)
  await page.goto(`${site()}/admin/collections/articles/trash/${id}`)
  await page.click('button:has-text("Restore")')
  await page.click('#confirm-action')
  await isDone(page)
  expect((await visitor.page(`/articles/${slug}`)).status).toBe(404)
  await api.patch(`/api/articles/${id}`, { _status: 'published' })
  expect((await visitor.page(`/articles/${slug}`)).status).toBe(200)
})
