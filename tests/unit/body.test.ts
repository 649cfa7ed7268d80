import { describe, expect, test } from 'vitest'
import type { Article } from '@/src/payload-types'
import { articleView } from '@/src/presenters/article'
import { body } from '@/src/presenters/body'
import { plainTexts } from '@/src/presenters/plainText'
import type { PageView } from '@/src/presenters/viewModels'
import {
  block,
  bold,
  bulletList,
  heading,
  numberedList,
  numberedListFrom,
  paragraph,
  richText,
} from '@/src/richtext/build'
import { renderDocument } from '@/src/site/renderDocument'
import { stylesheet } from '@/src/site/style'

type Node = Parameters<typeof richText>[number]

const { frame } = {
  frame: {
    lang: 'en',
    title: 'A page',
    heading: 'A page',
    kind: 'website',
    siteName: 'Salus',
    navigation: [],
    breadcrumbs: [],
    hasSearch: false,
    isIndexed: false,
  },
} satisfies Pick<PageView, 'frame'>

const now = new Date('2026-01-01')
const articleOf = (nodes: Node[], language: Article['language'] = 'en') =>
  articleView({
    article: { body: richText(heading('h2', 'Section'), ...nodes), language },
    links: [],
    now,
    site: {},
  })

/** The HTML of a text on a page, below the heading of its section. */
const htmlOf = async (...nodes: Node[]) => {
  const html = await renderDocument({ frame, content: articleOf(nodes) })
  return /<h2 id="section">Section<\/h2>(.*?)<form class="feedback"/s.exec(html)?.[1] ?? html
}

const dosAndDonts = (dos: string[], donts: string[]) =>
  block('dosAndDonts', { dos: dos.map((text) => ({ text })), donts: donts.map((text) => ({ text })) })

describe('do and don’t', () => {
  test('are told apart by what they are, not by where they stand', async () => {
    const onlyDonts = await htmlOf(dosAndDonts([], ['take more than eight tablets']))
    expect(onlyDonts).toMatch(/<div class="donts"><h3>Don’t<\/h3>/)
    expect(onlyDonts).not.toContain('class="do"')
    const both = await htmlOf(dosAndDonts(['keep walking'], ['stay in bed']))
    expect(both).toMatch(/<div class="do"><h3>Do<\/h3>.*<div class="donts"><h3>Don’t<\/h3>/)
    expect(stylesheet).not.toMatch(/\.dos > div \+ div/)
  })

  test('leave no empty box where nothing is advised', async () => {
    expect(await htmlOf(paragraph('Words.'), dosAndDonts([], []), dosAndDonts([' '], ['']))).toBe(
      '<p>Words.</p>',
    )
  })

  test('say “do not” in every don’t, once', async () => {
    const html = await htmlOf(
      dosAndDonts(
        [],
        [
          'take more than eight tablets',
          'do not stay in bed',
          'Do not smoke',
          'Don’t run',
          "don't sit",
          'avoid long journeys',
          'Never lift',
          'donate blood',
        ],
      ),
    )
    expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual([
      'do not take more than eight tablets',
      'do not stay in bed',
      'Do not smoke',
      'Don’t run',
      'don&#x27;t sit',
      'avoid long journeys',
      'Never lift',
      'do not donate blood',
    ])
  })

  test('are left as they are in a language that the site does not speak', () => {
    const { body: nodes } = articleOf([dosAndDonts(['weiterlaufen'], ['nicht im Bett bleiben'])], 'de')
    expect(plainTexts(nodes)).toEqual(['Section', 'weiterlaufen', 'nicht im Bett bleiben'])
  })

  test('say so as plain text too', () => {
    const { body: nodes } = articleOf([dosAndDonts(['keep walking'], ['Stay in bed'])])
    expect(plainTexts(nodes)).toEqual(['Section', 'keep walking', 'do not stay in bed'])
  })
})

test('a care card says its level in words, whatever its level is', async () => {
  const card = (level: unknown) =>
    block('careCard', { level, heading: 'See somebody', body: richText(paragraph('A sign.')) })
  // Above the text, where nobody misses it.
  const emergency = await renderDocument({ frame, content: articleOf([card('emergency')]) })
  expect(emergency).toContain('Emergency: </span>See somebody')
  expect(await htmlOf(card('urgent'))).toContain('Urgent advice: </span>See somebody')
  for (const level of ['nonUrgent', undefined, null, 'calm', 'toString'])
    expect(await htmlOf(card(level))).toContain(
      '<section class="card nonUrgent"><h3><span>Non-urgent advice: </span>',
    )
})

type Cell = { text: string; headerState?: number; colSpan?: number; rowSpan?: number }

/** A table as the editor stores it. A cell is a header of its row (1), its column (2) or both (3). */
const tableOf = (...rows: Cell[][]): Node => ({
  type: 'table',
  version: 1,
  children: rows.map((cells) => ({
    type: 'tablerow',
    version: 1,
    children: cells.map(({ text, ...more }) => ({
      type: 'tablecell',
      version: 1,
      colSpan: 1,
      rowSpan: 1,
      headerState: 0,
      ...more,
      children: [paragraph(text)],
    })),
  })),
})
const shown = async (...rows: Cell[][]) => /<table>.*<\/table>/s.exec(await htmlOf(tableOf(...rows)))?.[0]

describe('a numbered list', () => {
  test('goes on counting for readers where it goes on in the editor', async () => {
    expect(await htmlOf(numberedList('one', 'two'), paragraph('A note.'), numberedListFrom(3, 'three'))).toBe(
      '<ol><li>one</li><li>two</li></ol><p>A note.</p><ol start="3"><li>three</li></ol>',
    )
  })

  test('inside another one, too', async () => {
    expect(await htmlOf(bulletList('First', [numberedListFrom(5, 'five')]))).toBe(
      '<ul><li>First<ol start="5"><li>five</li></ol></li></ul>',
    )
  })

  test('shows paragraphs and headings that stand in its items', async () => {
    expect(await htmlOf(numberedList(['one', paragraph('a note'), heading('h3', 'more')]))).toBe(
      '<ol><li>one<br/>a note<br/>more</li></ol>',
    )
  })

  test('does not believe a number that is none', async () => {
    expect(await htmlOf({ ...numberedList('one'), start: '3"><script>' })).toBe('<ol><li>one</li></ol>')
    expect(await htmlOf({ ...bulletList('one'), start: 3 })).toBe('<ul><li>one</li></ul>')
  })
})

describe('a table', () => {
  test('tells headers of columns from headers of rows', async () => {
    expect(
      await shown(
        [
          { text: '', headerState: 3 },
          { text: 'Adults', headerState: 1 },
        ],
        [{ text: 'Dose', headerState: 2 }, { text: '10 mg' }],
      ),
    ).toBe(
      '<table><thead><tr><td></td><th scope="col">Adults</th></tr></thead>' +
        '<tbody><tr><th scope="row">Dose</th><td>10 mg</td></tr></tbody></table>',
    )
  })

  test('keeps cells that go over several columns or rows', async () => {
    expect(
      await shown(
        [
          { text: 'Medicine', headerState: 1, rowSpan: 2 },
          { text: 'Dose', headerState: 1, colSpan: 2 },
        ],
        [
          { text: 'Adults', headerState: 1 },
          { text: 'Children', headerState: 1 },
        ],
        [
          { text: 'Ibuprofen', headerState: 2 },
          { text: 'Ask a doctor', colSpan: 2 },
        ],
      ),
    ).toBe(
      '<table><thead><tr><th scope="col" rowSpan="2">Medicine</th><th scope="col" colSpan="2">Dose</th></tr>' +
        '<tr><th scope="col">Adults</th><th scope="col">Children</th></tr></thead>' +
        '<tbody><tr><th scope="row">Ibuprofen</th><td colSpan="2">Ask a doctor</td></tr></tbody></table>',
    )
  })

  test('whose first column is all headers has headers of rows, in its first row too', async () => {
    expect(
      await shown(
        [{ text: 'Dose', headerState: 2 }, { text: '10 mg' }],
        [{ text: 'For', headerState: 2 }, { text: 'Pain' }],
      ),
    ).toBe(
      '<table><tbody><tr><th scope="row">Dose</th><td>10 mg</td></tr>' +
        '<tr><th scope="row">For</th><td>Pain</td></tr></tbody></table>',
    )
  })

  test('does not believe spans that make no sense', async () => {
    expect(
      await shown([
        { text: 'x', colSpan: 0, rowSpan: -3 },
        { text: 'y', colSpan: 1e9 },
      ]),
    ).toBe('<table><tbody><tr><td>x</td><td colSpan="1000">y</td></tr></tbody></table>')
  })

  test('shows a list that was typed into a cell, a line an item', async () => {
    const cell = { type: 'tablecell', version: 1, children: [bulletList('10 mg', [bold('20 mg')])] }
    const row = { type: 'tablerow', version: 1, children: [cell] }
    expect(await htmlOf({ type: 'table', version: 1, children: [row] })).toContain(
      '<td>10 mg<br/><strong>20 mg</strong></td>',
    )
  })

  test('says as plain text what its cells say', () => {
    const nodes = body(
      richText(
        tableOf(
          [
            { text: '', headerState: 3 },
            { text: 'Adults', headerState: 1 },
          ],
          [{ text: 'Dose', headerState: 2 }, { text: '10 mg' }],
        ),
      ),
    )
    expect(plainTexts(nodes)).toEqual(['Adults', 'Dose', '10 mg'])
  })
})
