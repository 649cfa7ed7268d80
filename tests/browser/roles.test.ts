import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, newLogin, openPanel } from '../support/panel'
import { reviewOf } from '../support/reviewing'

let browser: Browser
let admin: Client
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signIn()
})
afterAll(() => browser.close())

const open = (page: Page, collection: string, id: unknown) =>
  page.goto(`${site()}/admin/collections/${collection}/${id}`)

test('authors are offered to save and to ask for a sign-off, and not to publish', async () => {
  const author = await newLogin('author')
  const { body } = await author.client.post('/api/articles?draft=true', newArticle())
  const page = await openPanel(browser, author)
  await open(page, 'articles', body.doc?.id)
  await page.locator('.doc-controls a:has-text("Ask for a sign-off")').waitFor()
  expect(await page.locator('#action-save').count()).toBe(0)
  expect(await page.locator('text=Publish changes').count()).toBe(0)

  await page.click('.doc-controls a:has-text("Ask for a sign-off")')
  await page.click('.review-panel button:has-text("Ask for a sign-off")')
  await page.locator('.review-panel', { hasText: 'Waiting for a sign-off' }).waitFor()
  expect((await reviewOf(admin, body.doc?.id ?? '')).stage).toBe('awaiting')
  await page.context().close()
})

test('reviewers are offered neither to save nor to publish', async () => {
  const { body } = await admin.post('/api/articles?draft=true', newArticle())
  const page = await openPanel(browser, await newLogin('reviewer'))
  await open(page, 'articles', body.doc?.id)
  await page.locator('.review-panel h2').waitFor()
  expect(await page.locator('#action-save, #action-save-draft').count()).toBe(0)
  await page.context().close()
})

test('who may publish is told truthfully, before anybody tries', async () => {
  const author = (await newLogin('author')).client
  const { body } = await author.post('/api/articles?draft=true', newArticle())
  const may = async (by: Client, data: object) =>
    (await by.post(`/api/articles/access/${body.doc?.id}`, data)).body.update
  expect(await may(author, { _status: 'draft' })).toBe(true)
  expect(await may(author, { _status: 'published' })).toBeFalsy()
  expect(await may(admin, { _status: 'published' })).toBe(true)
  const { status } = await author.patch(`/api/articles/${body.doc?.id}`, { _status: 'published' })
  expect(status).toBe(403)
})

test('what was never published is planned to be published, not to be taken down', async () => {
  const { body } = await admin.post('/api/articles?draft=true', newArticle())
  const page = await openPanel(browser)
  await open(page, 'articles', body.doc?.id)
  await page.click('.form-submit .popup-button, .doc-controls .popup-button')
  await page.click('#schedule-publish')
  const chosen = page.locator('.schedule-publish .radio-input', { has: page.locator('input:checked') })
  await chosen.waitFor()
  expect(await chosen.textContent()).toContain('Publish')
  expect(await chosen.textContent()).not.toContain('Unpublish')
  await page.context().close()
})

test('an admin links a reviewer to an expert in the form of the user, which publishes nothing and counts at once', async () => {
  const reviewer = await newLogin('reviewer')
  const name = `Expert ${crypto.randomUUID()}`
  const { body } = await admin.post('/api/experts', {
    credentials: [{ award: 'MB ChB' }],
    jobTitle: 'As readers know it',
    name,
    _status: 'published',
  })
  const expert = body.doc?.id
  await admin.patch(`/api/experts/${expert}?draft=true`, { jobTitle: 'Not published' })
  const page = await openPanel(browser)
  await open(page, 'users', reviewer.client.id)
  await page.click('#field-profile .rs__control')
  await page.fill('#field-profile input', name)
  await page.click(`#field-profile .rs__option:has-text("${name}")`)
  await page.click('#action-save')
  await isDone(page)
  await page.reload()
  await page.locator('#field-profile', { hasText: name }).waitFor()

  const stored = async (draft: boolean) =>
    (await admin.get(`/api/experts/${expert}?draft=${draft}&depth=0`)).body
  expect(await stored(false)).toMatchObject({
    jobTitle: 'As readers know it',
    user: reviewer.client.id,
    _status: 'published',
  })
  expect(await stored(true)).toMatchObject({ jobTitle: 'Not published', user: reviewer.client.id })
  const { docs } = (await visitor.get(`/api/experts?where[id][equals]=${expert}`)).body
  expect(docs?.[0]).not.toHaveProperty('user')

  const draft = await admin.post('/api/articles?draft=true', newArticle())
  await admin.post('/api/sign-offs', { article: draft.body.doc?.id, decision: 'requested' })
  expect((await reviewOf(reviewer.client, draft.body.doc?.id ?? '')).refusals).not.toHaveProperty('approved')
  await page.context().close()
})

test('the login that a draft of a profile names counts at once, and only admins see profiles at users', async () => {
  const reviewer = (await newLogin('reviewer')).client
  const { body } = await admin.post('/api/experts', {
    credentials: [{ award: 'MB ChB' }],
    name: `Expert ${crypto.randomUUID()}`,
    _status: 'published',
  })
  await admin.patch(`/api/experts/${body.doc?.id}?draft=true&autosave=true`, { user: reviewer.id })
  const own = await reviewer.get(`/api/users/${reviewer.id}?depth=0`)
  expect(own.body).not.toHaveProperty('profile')
  await reviewer.patch(`/api/users/${reviewer.id}`, { name: 'Renamed', profile: null })
  expect((await admin.get(`/api/users/${reviewer.id}?depth=0`)).body.profile).toBe(body.doc?.id)
  const log = await admin.get(`/api/audit-log?where[document][equals]=${body.doc?.id}&depth=0`)
  expect(JSON.stringify(log.body.docs)).toContain(`login: ${reviewer.id}`)
})
