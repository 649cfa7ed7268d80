import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../support/browser'
import { type Client, signIn, site, visitor } from '../../support/client'
import { complaintsOf, Hand } from '../../support/hand'
import { isDone, newLogin, openPanel } from '../../support/panel'
import { pastedFrom } from '../../support/pasting'

let browser: Browser
let admin: Client
let id: string
const complaints: string[] = []

/** Somebody of a role at the panel, with a public profile. */
async function atThePanel(role: 'admin' | 'author' | 'editor' | 'reviewer'): Promise<Page> {
  const login = await newLogin(role)
  await admin.post('/api/experts', {
    name: `${role} ${crypto.randomUUID().slice(0, 8)}`,
    slug: `${role}-${crypto.randomUUID()}`,
    credentials: [{ award: 'MB ChB' }],
    user: login.client.id,
    _status: 'published',
  })
  const page = await openPanel(browser, login)
  complaintsOf(page, complaints)
  return page
}

beforeAll(async () => {
  browser = await openBrowser()
  admin = await signIn()
})
afterAll(() => browser.close())

const ALT = 'The nerve from the spine to the foot.'
const stored = async () => (await admin.get(`/api/articles/${id}?draft=true&depth=0`)).body

const related = (page: Page, section: string) => page.locator(`section[aria-labelledby=related-${section}]`)

/** All is saved, and stands in the form after a reload as it was typed. */
async function staysAfterReload(hand: Hand): Promise<void> {
  await hand.saved()
  await hand.tab('Article')
  const before = await stored()
  const shown = await hand.lines()
  await hand.reload()
  await hand.tab('Article')
  await hand.body.waitFor()
  await expect.poll(() => hand.lines(), { timeout: 15_000 }).toEqual(shown)
  const { updatedAt, ...after } = await stored()
  expect(after).toEqual({ ...before, updatedAt: undefined })
  expect(await hand.page.getByText('Your words are back').count()).toBe(0)
}

test.each(['admin', 'author'] as const)(
  'an %s writes an article with everything that one can have, from an empty form, by hand',
  async (role) => {
    const page = await atThePanel(role)
    const hand = new Hand(page)
    await hand.begin('articles')
    await page.click('#field-title')
    await page.keyboard.type(`Nerve pain in the thigh ${crypto.randomUUID().slice(0, 8)}`)
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    id = page.url().split('/').at(-1) ?? ''
    await page.click('#field-summary')
    await page.keyboard.type('Burning pain at the back of the thigh may come from a nerve.')
    await hand.saved()

    // Words in bold, raised and lowered, and both kinds of links.
    await hand.body.click()
    await page.keyboard.type('The nerve needs ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('oxygen')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(', O')
    await page.click('.fixed-toolbar .toolbar-popup__button-subscript')
    await page.keyboard.type('2')
    await page.click('.fixed-toolbar .toolbar-popup__button-subscript')
    await page.keyboard.type(', and 10')
    await page.click('.fixed-toolbar .toolbar-popup__button-superscript')
    await page.keyboard.type('3')
    await page.click('.fixed-toolbar .toolbar-popup__button-superscript')
    await page.keyboard.type(' things. Read the guideline')
    await hand.mark('guideline'.length)
    await hand.link('https://www.nice.org.uk/guidance/ng59')
    await hand.paragraph('It may be sciatica')
    await hand.mark('sciatica'.length)
    await hand.linkTo('Condition', 'Sciatica')
    await staysAfterReload(hand)

    await hand.heading(2, 'Causes')
    const facts = await hand.block('Fact list', 'factList')
    await facts.locator('#field-intro').fill('It can be in trouble in three places.')
    await hand.row(facts, 'items', { label: 'In the spine', explanation: 'A disc bulges.' })
    await hand.row(facts, 'items', { label: 'In the buttock', explanation: 'A muscle holds it.' })
    await staysAfterReload(hand)

    await hand.heading(3, 'What to do')
    const advice = await hand.block('Do and don’t', 'dosAndDonts')
    await hand.row(advice, 'dos', { text: 'keep walking' })
    await hand.row(advice, 'donts', { text: 'stay in bed' })
    const points = await hand.block('Key points', 'keyPoints')
    await hand.row(points, 'points', { text: 'It mostly goes within weeks.' })
    const quote = await hand.block('Quote', 'quote')
    await quote.locator('#field-text').fill('Move a little, often.')
    await quote.locator('#field-attribution__name').fill('Sam Reed')
    await staysAfterReload(hand)

    const card = await hand.block('Care card', 'careCard')
    await card.locator('#field-heading').fill('Call 999 if')
    await card.locator('[contenteditable=true]').first().click()
    await page.keyboard.type('you cannot pass water')
    await hand.slash('Table')
    await page
      .locator('.drawer, .table-drawer, dialog')
      .getByRole('button', { name: /save|submit|create|insert/i })
      .first()
      .click()
    await hand.slash('Unordered List')
    await page.keyboard.type('One point')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Another point')
    await staysAfterReload(hand)

    const figure = await hand.block('Figure', 'figure')
    await hand.upload(figure, ALT)
    await figure.locator('#field-caption').fill('It is as thick as a thumb.')
    await hand.choosePicture(page.locator('#field-hero'))
    await hand.slash('Paragraph')
    await hand.paste(pastedFrom('libreoffice'))
    await hand.body.getByText('200 mg').waitFor()
    await staysAfterReload(hand)

    await hand.tab('Questions')
    const form = page.locator('form.collection-edit__form')
    await hand.row(form, 'faqs', { question: 'How long does it last?' })
    await form.locator('[data-field-path="faqs.0.answer"] [contenteditable=true]').click()
    await page.keyboard.type('Mostly some weeks.')
    await hand.tab('What it is about')
    await hand.choose(page.locator('#field-conditions'), 'Sciatica')
    await hand.tab('Sources')
    await hand.row(form, 'sources', { title: 'Low back pain and sciatica', publisher: 'NICE' })
    // What an author links is proposed to the editors.
    const [press, place] = role === 'author' ? ['Propose: ', 'proposed'] : ['Accept: ', 'curated']
    await hand.tab('Related articles')
    await related(page, 'suggested').getByRole('button', { name: press }).first().click()
    await related(page, place).locator('.related-row').first().waitFor()
    await staysAfterReload(hand)

    const { body, faqs, hero, sources } = await stored()
    const words = JSON.stringify(body)
    for (const part of [
      'factList',
      'dosAndDonts',
      'keyPoints',
      'quote',
      'careCard',
      'figure',
      '200 mg',
      '"table"',
      '"list"',
      'ng59',
      '"internal"',
    ])
      expect([part, words.includes(part)]).toEqual([part, true])
    expect([faqs, sources]).toMatchObject([[{ question: 'How long does it last?' }], [{ publisher: 'NICE' }]])
    expect(words).toContain(`"image":"${hero}"`)
    expect(complaints).toEqual([])

    await page.click('.review-panel button:has-text("Ask for a sign-off")')
    await page.locator('.review-panel', { hasText: 'Waiting for a sign-off' }).waitFor()
  },
)

test('a reviewer asks for changes, the author mends them, and it is signed off, published and read', async () => {
  const reviewer = await atThePanel('reviewer')
  await reviewer.goto(`${site()}/admin/collections/articles/${id}`)
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.fill('.review-decide textarea', 'Say how often.')
  await reviewer.click('.review-decide button:has-text("Request changes")')
  await reviewer.locator('.review-panel', { hasText: 'Say how often.' }).waitFor()

  const editor = await atThePanel('editor')
  const hand = new Hand(editor)
  await editor.goto(`${site()}/admin/collections/articles/${id}`)
  await editor.waitForSelector('form[data-form-ready=true]')
  await editor.click('#field-summary')
  await editor.keyboard.press('Control+End')
  await editor.keyboard.type(' It is common.')
  await hand.saved()
  await hand.tab('Related articles')
  const linked = (await related(editor, 'proposed').locator('.related-title').first().textContent()) ?? ''
  await related(editor, 'proposed').getByRole('button', { name: 'Accept: ' }).first().click()
  await related(editor, 'curated').locator('.related-row', { hasText: linked }).waitFor()
  await editor.click('.review-panel button:has-text("Ask for a sign-off")')
  await editor.locator('.review-panel', { hasText: 'Waiting for a sign-off' }).waitFor()

  await reviewer.reload()
  await reviewer.click('.review-panel button:has-text("Read and decide")')
  await reviewer.locator('ins', { hasText: 'It is common.' }).first().waitFor()
  await reviewer.click('.review-decide button:has-text("Sign off")')
  await reviewer.locator('.review-panel', { hasText: 'Signed off by' }).waitFor()

  await editor.reload()
  await editor.locator('.review-panel', { hasText: 'Signed off by' }).waitFor()
  await editor.click('#action-save')
  await isDone(editor)
  const { slug } = await stored()
  const { html } = await visitor.page(`/articles/${slug}`)
  for (const words of [
    'It is common.',
    'In the spine',
    'keep walking',
    'Sam Reed',
    'How long does it last?',
    'O<sub>2</sub>',
    '10<sup>3</sup>',
    ALT,
    '200 mg',
    linked,
  ])
    expect([words, html.includes(words)]).toEqual([words, true])
  expect(complaints).toEqual([])
})
