import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site } from '../support/client'
import { Hand } from '../support/hand'
import { openPanel } from '../support/panel'
import { publishNew } from '../support/reviewing'
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
const linking = (address: string) => richText(paragraph(externalLink(address, 'text')))

test.each(TOPIC_COLLECTIONS)(
  'the form of one of the %s says how the links of its text stand',
  async (collection) => {
    // Nobody knows the host, and one failure alone is not told.
    const data = newTopic(collection, { overview: linking('https://nobody.example/') })
    await open(collection, (await publishNew(api, data, collection)).body.doc?.id ?? '')
    await page.locator('.links-panel', { hasText: 'One waits for a check.' }).waitFor()
  },
)

test('the form says which typed links and redirects lead to a page', async () => {
  const topic = newTopic('conditions')
  const { doc } = (await publishNew(api, topic, 'conditions')).body
  const [from, to] = [`/old/${crypto.randomUUID()}`, `/conditions/${topic.slug}`]
  const user = newArticle({ body: linking(from) })
  const typed = (await api.post('/api/articles?draft=true', user)).body.doc
  const redirect = (await api.post('/api/redirects', { from, to })).body.doc
  await open('conditions', doc?.id ?? '')
  const usedBy = page.locator('.used-by a')
  await usedBy.first().waitFor()
  const links = await usedBy.evaluateAll((all) =>
    all.map((link) => [link.textContent, link.getAttribute('href')]),
  )
  expect(links).toEqual([
    [user.title, `/admin/collections/articles/${typed?.id}`],
    [`Redirect from ${from}`, `/admin/collections/redirects/${redirect?.id}`],
  ])
})

test('a link whose form was closed without an address is none once the cursor is elsewhere', async () => {
  const { body } = await api.post('/api/articles?draft=true', newArticle({ body: words('As it was.') }))
  await open('articles', body.doc?.id ?? '')
  await page.waitForSelector('form[data-form-ready=true]')
  const hand = new Hand(page)
  await hand.paragraph('Read the guide')
  await hand.mark(5)
  await page.click('.fixed-toolbar .toolbar-popup__button-link:not(.disabled)')
  const drawer = page.locator('.lexical-link-edit-drawer').first()
  await drawer.locator('#field-url').fill('www.nhs.uk/sciatica')
  await drawer.locator('.drawer__header__close').click()
  await drawer.waitFor({ state: 'hidden' })
  // By the keyboard, for a toolbar over the marked words may cover the line.
  await hand.body.press('Control+Home')
  await expect.poll(() => hand.body.locator('a').count()).toBe(0)
  expect(await hand.lines()).toContain('Read the guide')
  await hand.saved()
})
