import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { isDone, openPanel } from '../support/panel'
import { prose } from '../support/prose'
import { publishNew } from '../support/reviewing'
import { words } from '../support/richText'
import { newTopic } from '../support/topic'

let browser: Browser
let page: Page
let api: Client
let about: string
let seed = Math.floor(Math.random() * 1_000_000)

type Live = { id: string; slug: string; title: string; text: string }

const live = async (conditions = [about]): Promise<Live> => {
  seed += 1
  const text = prose(seed)
  const data = newArticle({ body: words(text), conditions })
  const { body } = await publishNew(api, data)
  return { ...data, id: body.doc?.id ?? '', text }
}

const condition = async () => {
  const { body } = await api.post('/api/conditions?draft=true', {
    name: `Condition ${crypto.randomUUID().slice(0, 8)}`,
    slug: `c-${crypto.randomUUID()}`,
    summary: 'Short.',
    overview: words('Text.'),
  })
  return body.doc?.id ?? ''
}

const open = async (at: Page, { id }: { id: string }) => {
  await at.goto(`${site()}/admin/collections/articles/${id}`)
  await at.click('button:has-text("Related articles")')
  await at.waitForSelector('.related-panel')
}

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  api = await signIn()
  about = await condition()
})
afterAll(() => browser.close())

const section = (name: string, at = page) => at.locator(`section[aria-labelledby=related-${name}]`)
const row = (name: string, { title }: Live, at = page) =>
  section(name, at).locator('.related-row', { hasText: title })
const link = ({ id: source }: Live, { id: target }: Live) => ({ source, target, state: 'accepted' })
const press = async (button: string, name: string, article: Live, at = page) =>
  row(name, article, at)
    .getByRole('button', { name: `${button}: ` })
    .first()
    .click()
/** The titles of what readers are led to, in the order of the panel. */
const listed = (at = page) => section('curated', at).locator('.related-title').allTextContents()

/** The titles of related articles as a reader sees them, in order. */
const related = async ({ slug }: Live, among: Live[]) => {
  const html = (await visitor.page(`/articles/${slug}`)).html.split('id="related"')[1] ?? ''
  return among
    .map(({ title }) => title)
    .filter((title) => html.includes(title))
    .sort((one, other) => html.indexOf(one) - html.indexOf(other))
}

describe('an editor, without leaving the form,', () => {
  let source: Live
  let one: Live
  let two: Live
  let three: Live
  beforeAll(async () => {
    ;[source, one, two, three] = [await live(), await live(), await live(), await live()]
    await open(page, source)
  })

  test('accepts what is suggested, and is told why it is', async () => {
    for (const article of [one, two]) {
      await row('suggested', article).waitFor()
      expect(await row('suggested', article).textContent()).toContain('Shares: Condition')
      await press('Accept', 'suggested', article)
      await row('curated', article).waitFor()
      await row('suggested', article).waitFor({ state: 'hidden' })
    }
    expect(await related(source, [one, two])).toEqual([one.title, two.title])
  })

  test('is offered the way back', async () => {
    await press('Lead back', 'curated', one)
    await row('curated', one).getByRole('button', { name: 'Lead back' }).waitFor({ state: 'hidden' })
    expect(await related(one, [source])).toEqual([source.title])
  })

  test('gives readers a reason', async () => {
    await row('curated', one).locator('input[type=text]').fill('Start here.')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await visitor.page(`/articles/${source.slug}`)).html)
      .toContain('Start here.')
    await row('curated', one).locator('select').selectOption({ label: 'Next step' })
    await expect
      .poll(async () => (await api.get(`/api/articles/${source.id}/related`)).body.links)
      .toContainEqual(expect.objectContaining({ kind: 'nextStep', note: 'Start here.' }))
  })

  test('keeps what they are writing when they press a button beside it', async () => {
    const note = row('curated', two).locator('input[type=text]')
    await note.fill('Half a rea')
    await press('Pin', 'curated', two)
    await row('curated', two).getByRole('button', { name: 'Unpin: ' }).click()
    await row('curated', two).getByRole('button', { name: 'Pin: ' }).waitFor()
    expect(await note.inputValue()).toBe('Half a rea')
    expect(await page.locator('[data-sonner-toast][data-type=error]').count()).toBe(0)
    await expect
      .poll(async () => (await visitor.page(`/articles/${source.slug}`)).html)
      .toContain('Half a rea')
  })

  test('puts one before the other by keyboard', async () => {
    const handle = row('curated', two).locator('.related-handle')
    await handle.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => handle.getAttribute('aria-pressed')).toBe('true')
    const placeOfOther = async () => {
      // Before the list listens to keys, it is pressed in vain; at the top, it moves nothing.
      await page.keyboard.press('ArrowUp')
      return row('curated', one).evaluate((other) => other.style.transform)
    }
    // Said by name to whoever does not see it.
    await expect
      .poll(() => page.locator('[aria-live=assertive]').allTextContents())
      .toContainEqual(expect.stringContaining(two.title))
    // The other one makes room below.
    await expect.poll(placeOfOther, { interval: 300 }).toMatch(/^translate3d\(0px, [1-9]/)
    await page.keyboard.press('Space')
    await expect.poll(() => related(source, [one, two])).toEqual([two.title, one.title])
  })

  test('puts one before the other by drag', async () => {
    const from = await row('curated', one).locator('.related-handle').boundingBox()
    const to = await row('curated', two).locator('.related-handle').boundingBox()
    if (!from || !to) throw new Error('The handles cannot be seen.')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, from.y - 10, { steps: 5 })
    await page.mouse.move(to.x + to.width / 2, to.y, { steps: 10 })
    await page.mouse.up()
    await expect.poll(() => related(source, [one, two])).toEqual([one.title, two.title])
  })

  test('pins one, which then comes first', async () => {
    await press('Pin', 'curated', two)
    await expect.poll(() => related(source, [one, two])).toEqual([two.title, one.title])
    await expect.poll(() => listed()).toEqual([two.title, one.title])
  })

  test('dismisses a suggestion with a reason, and finds it again', async () => {
    await press('Dismiss', 'suggested', three)
    await row('suggested', three).getByRole('button', { name: 'For other readers' }).click()
    await row('suggested', three).waitFor({ state: 'hidden' })
    await page.click('.related-dismissed summary')
    const dismissed = page.locator('.related-dismissed .related-row', { hasText: three.title })
    expect(await dismissed.textContent()).toMatch(/Dismissed by .+: For other readers/)
    await page.reload()
    await page.click('button:has-text("Related articles")')
    await page.waitForSelector('.related-dismissed')
    expect(await row('suggested', three).count()).toBe(0)
  })

  test('adds another by a part of its title', async () => {
    const other = await live()
    await section('add').locator('input').fill(other.title.slice(6))
    await row('add', other).waitFor()
    await press('Add', 'add', other)
    await row('curated', other).waitFor()
    expect(await related(source, [other])).toEqual([other.title])
  })

  test('removes one', async () => {
    await press('Remove', 'curated', one)
    await row('curated', one).waitFor({ state: 'hidden' })
    expect(await related(source, [one, two])).toEqual([two.title])
  })

  test('begins a new article about the same', async () => {
    const title = `Begun ${crypto.randomUUID()}`
    await section('begin').locator('input[type=text]').fill(title)
    await section('begin').getByRole('button', { name: 'Start' }).click()
    await section('begin').getByRole('link', { name: title }).waitFor()
    const begun = section('curated').locator('.related-row', { hasText: title })
    await begun.waitFor()
    expect(await begun.textContent()).toContain('Shown when it is published')
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      section('begin').getByRole('link', { name: title }).click(),
    ])
    await tab.waitForSelector('#field-title')
    expect(await tab.inputValue('#field-title')).toBe(title)
    await tab.close()
  })
})

test('an editor who decides after another one is told how it stands', async () => {
  const [source, target] = [await live(), await live()]
  const other = await openPanel(browser)
  await Promise.all([open(page, source), open(other, source)])
  await Promise.all([row('suggested', target).waitFor(), row('suggested', target, other).waitFor()])
  await press('Accept', 'suggested', target)
  await row('curated', target).waitFor()

  await press('Dismiss', 'suggested', target, other)
  await row('suggested', target, other).getByRole('button', { name: 'Says the same' }).click()
  await other.waitForSelector('[data-sonner-toast][data-type=error]')
  await row('curated', target, other).waitFor()
  expect(await related(source, [target])).toEqual([target.title])

  await press('Remove', 'curated', target)
  await row('curated', target).waitFor({ state: 'hidden' })
  await press('Pin', 'curated', target, other)
  await other.waitForSelector('text=Somebody else removed it meanwhile')
  await row('curated', target, other).waitFor({ state: 'hidden' })
  await other.context().close()
})

test('an editor is told what another one wrote meanwhile, before it is written over', async () => {
  const [source, target] = [await live(), await live()]
  const { body } = await api.post('/api/related-articles', link(source, target))
  await open(page, source)
  const note = row('curated', target).locator('input[type=text]')
  await note.fill('Mine')
  await api.patch(`/api/related-articles/${body.doc?.id}`, { note: 'Theirs' })
  await page.keyboard.press('Enter')
  await row('curated', target).getByText('Somebody else wrote “Theirs” meanwhile').waitFor()
  await note.blur()
  await page.waitForTimeout(500)
  expect((await api.get(`/api/articles/${source.id}/related`)).body.links).toEqual([
    expect.objectContaining({ note: 'Theirs' }),
  ])
  await note.press('Enter')
  await expect
    .poll(async () => (await api.get(`/api/articles/${source.id}/related`)).body.links)
    .toEqual([expect.objectContaining({ note: 'Mine' })])
})

describe('an editor with a keyboard', () => {
  const focused = (at = page) => at.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const pressKey = async (button: string, name: string, article: Live) => {
    await row(name, article)
      .getByRole('button', { name: `${button}: ` })
      .first()
      .focus()
    await page.keyboard.press('Enter')
  }

  test('stays on the button that was pressed, also when it can be pressed no more', async () => {
    const [source, one, two] = [await live(), await live(), await live()]
    for (const target of [one, two]) await api.post('/api/related-articles', link(source, target))
    await open(page, source)
    await pressKey('Down', 'curated', one)
    await expect.poll(() => listed()).toEqual([two.title, one.title])
    await expect.poll(() => focused()).toBe(`Down: ${one.title}`)
    await pressKey('Pin', 'curated', two)
    await row('curated', two).getByRole('button', { name: 'Unpin: ' }).waitFor()
    expect(await focused()).toBe(`Unpin: ${two.title}`)
  })

  test('comes to the next row when one goes away', async () => {
    const rare = await condition()
    const [source, one, two] = [await live([rare]), await live([rare]), await live([rare])]
    await open(page, source)
    await row('suggested', one).waitFor()
    await row('suggested', two).waitFor()
    await pressKey('Accept', 'suggested', one)
    await row('curated', one).waitFor()
    await expect.poll(() => section('suggested').locator('.related-row:focus').count()).toBe(1)
    await pressKey('Remove', 'curated', one)
    await row('curated', one).waitFor({ state: 'hidden' })
    expect(await section('curated').evaluate((list) => list === document.activeElement)).toBe(true)
  })

  test('takes back that something is dismissed with Escape', async () => {
    const rare = await condition()
    const [source, target] = [await live([rare]), await live([rare])]
    await open(page, source)
    await row('suggested', target).waitFor()
    await pressKey('Dismiss', 'suggested', target)
    await row('suggested', target).locator('fieldset').waitFor()
    await page.keyboard.press('Escape')
    await row('suggested', target).locator('fieldset').waitFor({ state: 'hidden' })
    expect(await focused()).toBe(`Dismiss: ${target.title}`)
  })
})

describe('when the server does not answer', () => {
  test('the list shows the order that is stored', async () => {
    const [source, one, two] = [await live(), await live(), await live()]
    for (const target of [one, two]) await api.post('/api/related-articles', link(source, target))
    await open(page, source)
    await page.route('**/related/order', (route) => route.abort())
    await press('Down', 'curated', one)
    await page.waitForSelector('text=The server could not be reached')
    expect(await listed()).toEqual([one.title, two.title])
    await page.unroute('**/related/order')
  })

  test('the tab says so, and asks again', async () => {
    const [source, target] = [await live(), await live()]
    await api.post('/api/related-articles', link(source, target))
    const fails = (route: Route) => route.fulfill({ status: 500, body: '' })
    for (const url of ['**/related', '**/related/suggestions', '**/related/search?*'])
      await page.route(url, fails)
    await page.goto(`${site()}/admin/collections/articles/${source.id}`)
    await page.click('button:has-text("Related articles")')
    await page.waitForSelector('text=The related articles could not be loaded.')
    await page.unroute('**/related', fails)
    await page.getByRole('button', { name: 'Try again: Related articles' }).click()
    await row('curated', target).waitFor()
    const again = page.getByRole('button', { name: 'Try again: Suggested' })
    await again.waitFor()
    await page.unroute('**/related/suggestions', fails)
    await again.click()
    await section('suggested').locator('.related-row').first().waitFor()
    await section('add').locator('input').fill('Title')
    await section('add').getByText('could not be reached').waitFor()
    await page.unroute('**/related/search?*', fails)
  })
})

test('a reviewer reads what is linked, and changes nothing', async () => {
  const [source, target] = [await live(), await live()]
  await api.post('/api/related-articles', { ...link(source, target), note: 'Read this.' })
  const login = { email: `reviewer-${crypto.randomUUID()}@tests.example`, password: crypto.randomUUID() }
  await api.post('/api/users', { ...login, name: 'Rea Reader', roles: ['reviewer'] })
  const reading = await openPanel(browser, login)
  await open(reading, source)
  await row('curated', target, reading).waitFor()
  expect(await reading.locator('.related-panel button:visible').count()).toBe(0)
  expect(await row('curated', target, reading).locator('input, select').count()).toBe(0)
  expect(await row('curated', target, reading).textContent()).toContain('Same topic: Read this.')
  await reading.context().close()
})

test('an editor is warned while writing what another article says', async () => {
  const other = await live()
  const { body } = await api.post(
    '/api/articles?draft=true',
    newArticle({ title: other.title, body: words(`${other.text} and a few words more`) }),
  )
  await page.goto(`${site()}/admin/collections/articles/${body.doc?.id}`)
  const warning = page.locator('.duplicates-panel')
  await warning.waitFor()
  expect(await warning.textContent()).toContain(other.title)
})

describe('the reports', () => {
  const foundAs = (title: string) => page.locator(`.reports-found > li:has(> a:text-is("${title}"))`)
  const reported = async (report: string, title: string) => {
    await page.goto(`${site()}/admin/links/${report}`)
    const found = foundAs(title)
    await found.waitFor()
    return found
  }
  const isGone = (title: string) => foundAs(title).waitFor({ state: 'hidden' })

  test('tell of an article to which nothing leads, and link it', async () => {
    const rare = await condition()
    const [orphan, source] = [await live([rare]), await live([rare])]
    await expect
      .poll(
        async () =>
          (await (await reported('orphans', orphan.title)).textContent())?.includes(source.title) ?? false,
        { timeout: 60_000, interval: 2_000 },
      )
      .toBe(true)
    const found = await reported('orphans', orphan.title)
    // Whoever presses twice is not told that it is done already.
    await page.route('**/links/orphans?_rsc=*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    const act = found.locator('.reports-candidates li', { hasText: source.title }).getByRole('button')
    await act.focus()
    await page.keyboard.press('Enter')
    await isDone(page)
    expect(await act.getAttribute('aria-disabled')).toBe('true')
    await isGone(orphan.title)
    await page.unroute('**/links/orphans?_rsc=*')
    await expect.poll(() => page.locator('.reports-found:focus, .reports-found > li:focus').count()).toBe(1)
    expect(await related(source, [orphan])).toEqual([orphan.title])
  })

  test('tell of a link to an unpublished page, and remove it', async () => {
    const source = await live()
    const { body } = await api.post('/api/articles?draft=true', newArticle())
    const target = body.doc?.id ?? ''
    await api.post('/api/related-articles', { source: source.id, target, state: 'accepted' })
    await api.patch(`/api/articles/${target}?draft=true`, { title: 'As it is called now' })
    const found = await reported('unpublished', source.title)
    expect(await found.textContent()).toContain(`${source.title} leads to As it is called now`)
    await found.getByRole('button', { name: 'Remove the link' }).click()
    await isGone(source.title)
    expect((await api.get(`/api/articles/${source.id}/related`)).body.links).toEqual([])
  })

  test('show their last page to whoever asks for one beyond', async () => {
    await live()
    await page.goto(`${site()}/admin/links/dead-ends?page=999`)
    expect(await page.locator('.reports-found > li').count()).toBeGreaterThan(0)
  })

  test('tell of a condition without an article, and begin one', async () => {
    const name = `Bare ${crypto.randomUUID().slice(0, 8)}`
    const { body } = await publishNew(api, newTopic('conditions', { name }), 'conditions')
    const found = await reported('without-article', name)
    await found.getByRole('button', { name: 'Begin an article' }).click()
    await page.waitForURL(/collections\/articles\/[0-9a-f-]+/)
    await page.waitForSelector('#field-title')
    const id = page.url().split('/').at(-1)?.split('?')[0]
    const begun = (await api.get(`/api/articles/${id}?draft=true&depth=0`)).body
    expect(begun).toMatchObject({ title: name, conditions: [body.doc?.id] })

    const again = await reported('without-article', name)
    expect(await again.textContent()).toBe(`${name}: begun as ${name}`)
    expect(await again.getByRole('button').count()).toBe(0)
  })
})
