import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { block, bulletList, heading, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, pictureFile, signIn, site } from '../support/client'
import { complaintsOf } from '../support/hand'
import { openPanel } from '../support/panel'
import { expectedOf, PROGRAMS, type Program, pastedFrom } from '../support/pasting'

let api: Client
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  page = await openPanel(browser)
  complaintsOf(page, complaints)
  api = await signIn()
})
afterAll(() => browser.close())

const editorOf = (field: string) =>
  page.locator(`[data-field-path="${field}"] [contenteditable=true]`).first()

/** A new article in the panel, with the cursor in its body. */
async function openArticle(more: Record<string, unknown> = {}): Promise<{ id: string; body: Locator }> {
  const { body } = await api.post(
    '/api/articles?draft=true',
    newArticle({ body: richText(paragraph()), ...more }),
  )
  const id = body.doc?.id ?? ''
  await page.goto(`${site()}/admin/collections/articles/${id}`)
  const editor = editorOf('body')
  await editor.click()
  return { id, body: editor }
}

type Clipboard = {
  html?: string
  text?: string
  own?: string
  files?: { name: string; type: string; bytes: number[] }[]
}

/** Pastes as a browser does with what is on its clipboard. */
const paste = (editor: Locator, clipboard: Clipboard) =>
  editor.evaluate((element, { files, html, own, text }) => {
    const data = new DataTransfer()
    if (html) data.setData('text/html', html)
    if (text) data.setData('text/plain', text)
    if (own) data.setData('application/x-lexical-editor', own)
    for (const { bytes, name, type } of files ?? [])
      data.items.add(new File([new Uint8Array(bytes)], name, { type }))
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, clipboard)

/** What an editor shows, as plain elements. */
const shownIn = (editor: Locator) =>
  editor.evaluate((root) => {
    const NAMES: Record<string, string> = { B: 'strong', STRONG: 'strong', EM: 'em', I: 'em' }
    const plain = (node: Node): string => {
      if (node.nodeType === 3)
        return (node.textContent ?? '').replace(/&/g, '&amp;').replaceAll('\u00a0', '&nbsp;')
      if (!(node instanceof HTMLElement)) return ''
      if (node.matches('[data-lexical-managed-linebreak], colgroup')) return ''
      if (
        node.querySelector(':scope > [data-lexical-decorator], :scope > .LexicalEditorTheme__upload') ||
        node.dataset.lexicalDecorator
      )
        return '<img>'
      // What the editor draws to put the cursor beside a picture.
      if (node.matches('img')) return ''
      const inner = [...node.childNodes].map(plain).join('')
      if (node.matches('span, div')) return inner
      if (node.matches('br')) return '<br>'
      const name = NAMES[node.tagName] ?? node.tagName.toLowerCase()
      const kept = ['href', 'start', 'rowspan', 'colspan'].filter((key) => node.hasAttribute(key))
      return `<${name}${kept.map((key) => ` ${key}="${node.getAttribute(key)?.replace(/&/g, '&amp;')}"`).join('')}>${inner}</${name}>`
    }
    return [...root.childNodes].map(plain).filter((line) => line !== '' && line !== '<p></p>')
  })

/** The editor puts a nested list into an item of its own, and knows no head of a table. */
const asEdited = (html: string) =>
  html
    .replaceAll(/<li>((?:(?!<[uo]l|<\/li>).)+)(<[uo]l)/g, '<li>$1</li><li>$2')
    .replaceAll(/<\/?(thead|tbody)>/g, '')
    .replaceAll(/ data-picture="\d+"/g, '')

/** Waits for the draft to be saved, and answers with how the server took it. */
const saved = () =>
  page
    .waitForResponse((answer) => /\/api\/articles\/[^?]+\?.*autosave=true/.test(answer.url()), {
      timeout: 30_000,
    })
    .then((answer) => answer.status())

const lastToast = async () => (await page.locator('[data-sonner-toast]').first().textContent())?.trim()

/** Pastes into the body of a new article, and shows it again after a reload. */
async function pasteAndReload(
  clipboard: Clipboard,
): Promise<{ id: string; status: number; lines: string[] }> {
  const { body, id } = await openArticle()
  const status = saved()
  await paste(body, clipboard)
  const answer = await status
  await page.reload()
  await editorOf('body').waitFor()
  return { id, status: answer, lines: await shownIn(editorOf('body')) }
}

describe.each((Object.keys(PROGRAMS) as Program[]).filter((program) => program !== 'web-page'))(
  'what %s puts on the clipboard',
  (program) => {
    test('is in the body after a reload, and what was left out was said', async () => {
      const { body } = await openArticle()
      const status = saved()
      await paste(body, { html: pastedFrom(program), text: 'Words.' })
      await expect.poll(lastToast).toBe(`Pasted. ${PROGRAMS[program]}`)
      expect(await status).toBe(200)
      await page.reload()
      await editorOf('body').waitFor()
      expect(await shownIn(editorOf('body'))).toEqual(asEdited(expectedOf(program)).split('\n'))
    })
  },
)

test.each([
  [
    'a picture of another site',
    '<p>Before</p><p><img src="https://example.org/a.png" alt="x"></p><p>After</p>',
    ['<p>Before</p>', '<p>After</p>'],
  ],
  ['a bookmark of Word', '<p><a name="OLE_LINK1">anchor</a> text</p>', ['<p>anchor text</p>']],
  ['a relative link', '<p>see <a href="page2.html">page 2</a></p>', ['<p>see page 2</p>']],
  ['a link to a file', '<p>see <a href="file:///C:/a.docx">page 2</a></p>', ['<p>see page 2</p>']],
  [
    'a link of another protocol',
    '<p>see <a href="ftp://example.org/a">page 2</a></p>',
    ['<p>see page 2</p>'],
  ],
  ['a link to a host', '<p>see <a href="//example.org/a">page 2</a></p>', ['<p>see page 2</p>']],
  ['a link without an address', '<p>see <a href="">page 2</a></p>', ['<p>see page 2</p>']],
  [
    'a link that runs a program',
    '<p>see <a href="javascript:alert(1)">page 2</a></p>',
    ['<p>see page 2</p>'],
  ],
  [
    'an address with a space',
    '<p><a href="https://example.org/a b.pdf">pdf</a></p>',
    ['<p><a href="https://example.org/a%20b.pdf">pdf</a></p>'],
  ],
  [
    'a heading of the first level',
    '<h1>One</h1><p>a</p><h2>Sub</h2>',
    ['<h2>One</h2>', '<p>a</p>', '<h3>Sub</h3>'],
  ],
  [
    'a list from three',
    '<ol start="3"><li>three</li><li>four</li></ol>',
    ['<ol start="3"><li>three</li><li>four</li></ol>'],
  ],
])('after %s was pasted, the article saves, and shows it clean after a reload', async (_, html, lines) => {
  expect(await pasteAndReload({ html, text: 'Words.' })).toMatchObject({ status: 200, lines })
})

test('readers see the number that a pasted list starts with', async () => {
  const { id } = await pasteAndReload({ html: '<ol start="3"><li>three</li></ol>' })
  const { html } = await api.page(`/preview/articles/${id}`)
  expect(html).toContain('<ol start="3"><li>three</li></ol>')
})

test('plain text loses what nobody sees, and that is said', async () => {
  const { lines, status } = await pasteAndReload({ text: 'in\u00adflam\u00admation\n\u202esecond' })
  expect([status, lines]).toEqual([200, ['<p>inflammation</p>', '<p>second</p>']])
})

test('an address pasted over words makes a link of them that can be saved', async () => {
  const { body } = await openArticle()
  await body.pressSequentially('guide')
  await page.keyboard.press('Shift+Home')
  const status = saved()
  await paste(body, { text: 'www.example.org/guide' })
  expect(await status).toBe(200)
  await expect.poll(() => shownIn(body)).toEqual(['<p><a href="https://www.example.org/guide">guide</a></p>'])
})

describe('a pasted picture', () => {
  const picture = async () => {
    const bytes = [...(await pictureFile())]
    const html = `<p>Before</p><img alt="" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"><p>After</p>`
    return { bytes, html }
  }
  const box = () => page.getByRole('dialog').filter({ hasText: 'pasted picture' })

  test('is put in where it stood, once it is said what it shows', async () => {
    const { body, id } = await openArticle()
    await paste(body, { html: (await picture()).html })
    await box().getByRole('button', { name: 'Put the picture in' }).click()
    expect(await box().getByRole('alert').textContent()).toBe(
      'Describe the picture, or mark it as decoration.',
    )
    expect(await violations(page, '.pasted-pictures')).toEqual([])
    await box().getByLabel('Text for those who cannot see it').fill('A green field.')
    await box().getByRole('button', { name: 'Put the picture in' }).click()
    await box().waitFor({ state: 'detached' })
    const stored = async () =>
      JSON.stringify((await api.get(`/api/articles/${id}?draft=true&depth=0`)).body.body)
    await expect.poll(stored, { timeout: 30_000 }).toContain('"type":"upload"')
    const [, picked] =
      /"type":"upload".*?"value":"([^"]+)"|"value":"([^"]+)".*?"type":"upload"/.exec(await stored()) ?? []
    expect((await api.get(`/api/media/${picked}`)).body).toMatchObject({
      alt: 'A green field.',
      decorative: false,
    })
    await page.reload()
    await editorOf('body').waitFor()
    expect(await shownIn(editorOf('body'))).toEqual(['<p>Before</p>', '<img>', '<p>After</p>'])
  })

  test('that is cancelled is left out, and the words stay', async () => {
    const { body } = await openArticle()
    const status = saved()
    await paste(body, { html: (await picture()).html })
    await box().getByRole('button', { name: 'Cancel' }).click()
    await box().waitFor({ state: 'detached' })
    expect(await status).toBe(200)
    await expect.poll(lastToast).toBe('1 picture was left out.')
    expect(await shownIn(body)).toEqual(['<p>Before</p>', '<p>After</p>'])
    await page.waitForTimeout(3000)
    await page.reload()
    await editorOf('body').waitFor()
    expect(await shownIn(editorOf('body'))).toEqual(['<p>Before</p>', '<p>After</p>'])
  })

  test('that the server does not take says why, and can be tried again', async () => {
    const { body } = await openArticle()
    const { bytes } = await picture()
    const file = { bytes, name: 'image.png', type: 'image/png' }
    await paste(body, { files: [file, file] })
    await box().getByLabel('Decoration only').first().check()
    await box().getByLabel('Text for those').nth(1).fill('A field.')
    const earlier = complaints.length
    await page.route('**/api/media?depth=0', (route) => route.abort(), { times: 2 })
    await box().getByRole('button', { name: 'Put the pictures in' }).click()
    await expect
      .poll(() => box().getByRole('alert').allInnerTexts())
      .toEqual([
        'The server cannot be reached. Try again when you are connected.',
        'The server cannot be reached. Try again when you are connected.',
      ])
    // It was this test that cut the line.
    complaints.splice(earlier)
    const status = saved()
    await box().getByRole('button', { name: 'Put the pictures in' }).click()
    await box().waitFor({ state: 'detached' })
    expect(await status).toBe(200)
    expect(await shownIn(body)).toEqual(['<img>', '<img>'])
  })

  test('of a web page is taken in with its words', async () => {
    const { body } = await openArticle()
    await paste(body, { html: pastedFrom('web-page') })
    await expect.poll(lastToast).toBe(`Pasted. ${PROGRAMS['web-page']}`)
    expect(await box().getByLabel('Text for those').inputValue()).toBe('A knee from the side')
    const status = saved()
    await box().getByRole('button', { name: 'Put the picture in' }).click()
    await box().waitFor({ state: 'detached' })
    expect(await status).toBe(200)
    expect(await shownIn(body)).toEqual(asEdited(expectedOf('web-page')).split('\n'))
  })
})

describe('into the answer to a question', () => {
  const openQuestion = async () => {
    await openArticle({ faqs: [{ question: 'Does it pass?', answer: richText(paragraph()) }] })
    await page.getByRole('button', { name: 'Questions', exact: true }).click()
    const answer = editorOf('faqs.0.answer')
    await answer.click()
    return answer
  }

  test('go words, lists and links; the rest becomes text or is left out', async () => {
    const answer = await openQuestion()
    const status = saved()
    const html = `<h2>It does</h2><ul><li>mostly</li></ul><table><tr><th>A<th>B<tr><td>1<td>2</table><img src="data:image/png;base64,${(await pictureFile()).toString('base64')}">`
    await paste(answer, { html })
    expect(await status).toBe(200)
    expect(await lastToast()).toBe(
      'Pasted. Left out: 1 picture, which this text cannot hold. Changed: 1 heading became a paragraph, 1 table became lines of text.',
    )
    expect(await shownIn(answer)).toEqual([
      '<p>It does</p>',
      '<ul><li>mostly</li></ul>',
      '<p>A | B</p>',
      '<p>1 | 2</p>',
    ])
  })

  test('goes what was copied in a body, as far as an answer can hold it', async () => {
    const { body } = await openArticle({
      body: richText(heading('h2', 'It does'), bulletList('mostly'), paragraph('Wait.')),
      faqs: [{ question: 'Does it pass?', answer: richText(paragraph()) }],
    })
    await page.keyboard.press('ControlOrMeta+a')
    const own = await body.evaluate((element) => {
      const data = new DataTransfer()
      element.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      return data.getData('application/x-lexical-editor')
    })
    expect(own).toContain('It does')
    await page.getByRole('button', { name: 'Questions', exact: true }).click()
    const answer = editorOf('faqs.0.answer')
    await answer.click()
    await paste(answer, { own, html: '<h2>It does</h2>', text: 'It does' })
    await expect
      .poll(() => shownIn(answer))
      .toEqual(['<p>It does</p>', '<ul><li>mostly</li></ul>', '<p>Wait.</p>'])
  })
})

test('what was copied in a body is pasted into it as it was, merged cells and all', async () => {
  const { body } = await openArticle()
  await paste(body, { html: expectedOf('word') })
  const before = await shownIn(body)
  await page.keyboard.press('ControlOrMeta+a')
  const own = await body.evaluate((element) => {
    const data = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('cut', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('application/x-lexical-editor')
  })
  await expect.poll(() => body.textContent()).toBe('')
  await paste(body, { own })
  await expect.poll(() => shownIn(body)).toEqual(before)
})

test('what is pasted into a field of a block goes there, and not into the text around it', async () => {
  const { body } = await openArticle({
    body: richText(paragraph('Around.'), block('quote', { text: 'Quoted.' })),
  })
  const field = body.locator('textarea').first()
  await field.click()
  const isLeftAlone = await field.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<h1>Pasted</h1>')
    clipboardData.setData('text/plain', 'Pasted')
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  expect(isLeftAlone).toBe(true)
  expect(await body.textContent()).not.toContain('Pasted')
})

test('a paste is undone at once', async () => {
  const { body } = await openArticle()
  await body.pressSequentially('Before ')
  await paste(body, { html: '<p>one</p><p>two</p>' })
  expect(await shownIn(body)).toEqual(['<p>Before one</p>', '<p>two</p>'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => shownIn(body)).toEqual(['<p>Before </p>'])
})

test('into a cell of a table go lines of words', async () => {
  const { body } = await openArticle()
  await paste(body, { html: '<table><tr><th>A<th>B<tr><td>1<td>2</table>' })
  await body.locator('td').first().click()
  await paste(body, { html: '<h2>x</h2><table><tr><td>y<td>z</table><ul><li>w</ul>' })
  await expect
    .poll(() => shownIn(body))
    .toEqual([
      '<table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1x</p><p>y | z</p><p>• w</p></td><td><p>2</p></td></tr></table>',
    ])
})

test('nothing of all this was answered with an error', () => {
  expect(complaints).toEqual([])
})
