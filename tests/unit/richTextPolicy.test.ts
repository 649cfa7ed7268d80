import { describe, expect, test } from 'vitest'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
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
  text,
} from '@/src/richtext/build'
import { richTextProblem } from '@/src/richtext/policy'
import { sanitised } from '@/src/richtext/sanitised'

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
const problem = (value: unknown) => richTextProblem(value, { blocks: bodyBlocks.map(({ slug }) => slug) })

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
    ['beside its root', { ...richText(), secretWords: 'unseen' }],
    ['in its root', { root: { ...richText().root, foo: 'unseen' } }],
    ['in a paragraph', richText({ ...paragraph('x'), secretWords: 'unseen' })],
    ['in a paragraph, nested', richText({ ...paragraph('x'), nested: { secret: 'unseen' } })],
    ['in a text', richText(paragraph({ type: 'text', version: 1, text: 'x', note: 'unseen' }))],
    ['in a link', richText(paragraph({ ...link, title: 'unseen' }))],
    [
      'in the fields of a link',
      richText(paragraph({ ...link, fields: { linkType: 'custom', url: '#a', note: 'unseen' } })),
    ],
    ['instead of the fields of a picture', richText(upload({ fields: 'unseen' }))],
    [
      'in the document of a link',
      richText(
        paragraph({
          ...link,
          fields: {
            linkType: 'internal',
            doc: { relationTo: 'articles', value: crypto.randomUUID(), note: 'unseen' },
          },
        }),
      ),
    ],
    ['in a picture', richText(upload({ caption: 'unseen' }))],
    ['in the fields of a picture', richText(upload({ fields: { note: 'unseen' } }))],
    [
      'in a cell',
      richText({ ...table(['x']), children: [{ ...row, children: [{ ...cell, note: 'unseen' }] }] }),
    ],
    ['as the style of a text', richText(paragraph({ ...text('x'), style: 'unseen' }))],
    ['as the mode of a text', richText(paragraph({ ...text('x'), mode: 'unseen' }))],
    ['as the detail of a text', richText(paragraph({ ...text('x'), detail: 'unseen' }))],
    ['as the style of a paragraph', richText({ ...paragraph('x'), textStyle: 'unseen' })],
    ['as the state of a node', richText({ ...paragraph('x'), $: { note: 'unseen' } })],
    ['as the height of a row', richText({ ...table(['x']), children: [{ ...row, height: 'unseen' }] })],
    [
      'as the colour of a cell',
      richText({
        ...table(['x']),
        children: [{ ...row, children: [{ ...cell, backgroundColor: 'unseen' }] }],
      }),
    ],
    ['as the alignment of a paragraph', richText({ ...paragraph('x'), format: 'unseen' })],
    ['as an id', richText(paragraph({ ...link, id: 'unseen' }))],
    ['as the name of a block', richText(block('keyPoints', { points: [], blockName: 'unseen' }))],
    ['as the id of a block', richText(block('keyPoints', { points: [], id: 'unseen' }))],
    ['in the fields of a block', richText(block('keyPoints', { points: [], note: 'unseen' }))],
    ['in a row of a block', richText(block('keyPoints', { points: [{ text: 'x', note: 'unseen' }] }))],
    [
      'as the id of a row of a block',
      richText(block('keyPoints', { points: [{ text: 'x', id: 'unseen' }] })),
    ],
  ])('keeps no words that nobody sees %s', (_, value) => {
    expect(problem(value)).toBeUndefined()
    expect(JSON.stringify(sanitised(value, bodyBlocks))).not.toContain('unseen')
  })

  test('keeps every word that a form has a field for', () => {
    const made = richText(
      block('factList', {
        kind: 'causes',
        intro: 'It has these.',
        items: [
          {
            label: 'A nerve',
            explanation: 'It hurts.',
            about: { relationTo: 'conditions', value: crypto.randomUUID() },
          },
        ],
      }),
      block('careCard', { level: 'urgent', heading: 'See a GP if', body: richText(paragraph('it lasts.')) }),
      block('quote', { text: 'It passes.', attribution: { name: 'Sam Reed', role: 'Patient' } }),
      block('figure', { image: crypto.randomUUID(), caption: 'The spine.' }),
    )
    expect(sanitised(made, bodyBlocks)).toEqual(made)
  })

  test('refuses a block that the body does not have', () => {
    expect(problem(richText(block('video', { words: 'unseen' })))).toMatch(/unknown kind/)
  })

  test('keeps nothing but a value where the editor has a value', () => {
    const odd = richText(
      { ...paragraph('x'), format: { secret: 'x' } },
      { ...table(['x']), colWidths: [{ secret: 'x' }, 120] },
    )
    expect(JSON.stringify(sanitised(odd, bodyBlocks))).not.toContain('secret')
    expect(JSON.stringify(sanitised(odd, bodyBlocks))).toContain('"colWidths":[120]')
  })

  test('keeps a link to a document as the picker makes it, without the label that the picker has shown', () => {
    const value = crypto.randomUUID()
    const picked = (doc: unknown) =>
      richText(paragraph({ ...link, fields: { linkType: 'internal', newTab: false, url: null, doc } }))
    const made = picked({ label: 'An article', relationTo: 'articles', value })
    expect(problem(made)).toBeUndefined()
    expect(sanitised(made, bodyBlocks)).toEqual(picked({ relationTo: 'articles', value }))
  })

  test('waits for no picture that is on its way', () => {
    const pending = upload({ pending: { formID: '1', src: 'blob:https://example.org/1' }, value: undefined })
    const text = richText(paragraph('Before.'), pending, paragraph('After.'))
    expect(problem(text)).toBeUndefined()
    expect(sanitised(text, bodyBlocks)).toEqual(richText(paragraph('Before.'), paragraph('After.')))
  })

  test.each([
    [
      'a link',
      paragraph({
        ...link,
        fields: { linkType: 'internal', doc: { relationTo: { toString: 1 }, value: 'x' } },
      }),
    ],
    ['an address', paragraph({ ...link, fields: { linkType: 'custom', url: { toString: 1 } } })],
    ['a heading', { ...heading('h2', 'x'), tag: { toString: 1 } }],
  ])('refuses what is no text where %s has one', (_, node) => {
    expect(problem(richText(node))).toEqual(expect.any(String))
  })

  test.each(['https://', '', null])('keeps the words of a link that leads nowhere yet (%j)', (url) => {
    const begun = { ...link, fields: { linkType: 'custom', newTab: false, url } }
    const text = richText(paragraph('Before ', begun, ' after.'))
    expect(problem(text)).toBeUndefined()
    expect(sanitised(text, bodyBlocks)).toEqual(richText(paragraph('Before ', 'A link', ' after.')))
  })

  test('says below which heading it is that something cannot be kept', () => {
    const bad = paragraph(externalLink('file:///C:/notes.doc', 'Notes'))
    expect(problem(richText(heading('h2', 'Causes'), bad))).toMatch(/^Below “Causes”: A link leads to “file:/)
    expect(problem(richText(bad))).toMatch(/^A link leads to/)
  })

  test('is kept as it is where the editor needs all of it', () => {
    const text = richText(
      heading('h2', 'A heading'),
      paragraph('Words, ', link),
      table(['Head'], ['Cell']),
      upload(),
    )
    expect(sanitised(text, bodyBlocks)).toEqual(text)
  })
})
