import { describe, expect, test } from 'vitest'
import {
  block,
  bulletList,
  documentLink,
  externalLink,
  heading,
  numberedList,
  paragraph,
  richText,
  table,
} from '@/src/richtext/build'
import { richTextProblem } from '@/src/richtext/policy'

const upload = (more: Record<string, unknown> = {}) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '66f0c0ffee66f0c0ffee66f0',
  fields: {},
  relationTo: 'media',
  value: crypto.randomUUID(),
  ...more,
})

const cell = { type: 'tablecell', version: 1, colSpan: 1, rowSpan: 1, headerState: 0, children: [] }
const row = { type: 'tablerow', version: 1, children: [cell] }
const link = externalLink('https://example.org', 'A link')
const problem = (value: unknown) => richTextProblem(value, { blocks: true })

describe('rich text', () => {
  test('holds what the editor makes', () => {
    const everything = richText(
      heading('h2', 'A heading'),
      paragraph('Words, ', link, documentLink('articles', crypto.randomUUID(), 'and another')),
      { ...paragraph(), textFormat: 1, textStyle: '' },
      bulletList('One', 'Two'),
      numberedList('One'),
      table(['Head'], ['Cell']),
      block('keyPoints', { points: [{ text: 'A point' }] }),
      upload(),
      { type: 'horizontalrule', version: 1 },
    )
    expect(problem(everything)).toBeUndefined()
  })

  test('holds a merged cell as the editor of tables makes it', () => {
    const merged = {
      ...cell,
      colSpan: 2,
      headerState: 3,
      verticalAlign: 'top',
      width: 120,
      backgroundColor: null,
    }
    const made = {
      ...table(['Head']),
      children: [{ ...row, height: 33, children: [merged] }],
      colWidths: [120, 120],
      frozenRowCount: 1,
    }
    expect(problem(richText(made))).toBeUndefined()
  })

  test.each([
    ['beside its root', { ...richText(), secretWords: 'x' }],
    ['in its root', { root: { ...richText().root, foo: 'x' } }],
    ['in a paragraph', richText({ ...paragraph('x'), secretWords: 'x' })],
    ['in a paragraph, nested', richText({ ...paragraph('x'), nested: { secret: 'x' } })],
    ['in a text', richText(paragraph({ type: 'text', version: 1, text: 'x', note: 'x' }))],
    ['in a link', richText(paragraph({ ...link, title: 'x' }))],
    [
      'in the fields of a link',
      richText(paragraph({ ...link, fields: { linkType: 'custom', url: '#a', note: 'x' } })),
    ],
    ['instead of the fields of a picture', richText(upload({ fields: 'x' }))],
    [
      'in the document of a link',
      richText(
        paragraph({
          ...link,
          fields: {
            linkType: 'internal',
            doc: { relationTo: 'articles', value: crypto.randomUUID(), note: 'x' },
          },
        }),
      ),
    ],
    ['in a picture', richText(upload({ caption: 'x' }))],
    ['in the fields of a picture', richText(upload({ fields: { note: 'x' } }))],
    ['in a cell', richText({ ...table(['x']), children: [{ ...row, children: [{ ...cell, note: 'x' }] }] })],
  ])('has no words that nobody sees %s', (_, value) => {
    expect(problem(value)).toMatch(/property that it cannot have/)
  })

  test('has nothing but a value where the editor has a value', () => {
    expect(problem(richText({ ...paragraph('x'), format: { secret: 'x' } }))).toMatch(/“format”/)
    expect(problem(richText({ ...table(['x']), colWidths: [{ secret: 'x' }] }))).toMatch(/“colWidths”/)
  })
})
