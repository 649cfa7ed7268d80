import { describe, expect, test } from 'vitest'
import { summary } from '@/src/clipboard/notes'
import {
  block,
  bulletList,
  documentLink,
  externalLink,
  heading,
  paragraph,
  table,
  text,
} from '@/src/richtext/build'
import type { EditorAbilities } from '@/src/richtext/paste/feature'
import { Fitting } from '@/src/richtext/paste/ownNodes'

const BODY: EditorAbilities = {
  headings: ['h2', 'h3', 'h4'],
  lists: true,
  tables: true,
  pictures: true,
  blocks: ['quote'],
}
const PROSE: EditorAbilities = { ...BODY, headings: ['h3', 'h4'], pictures: false, blocks: [] }
const PLAIN: EditorAbilities = { ...PROSE, headings: [], tables: false }
const CELL: EditorAbilities = { ...PLAIN, lists: false }

function fitted(abilities: EditorAbilities, ...nodes: Parameters<Fitting['fit']>[0]) {
  const fitting = new Fitting(abilities)
  return { nodes: fitting.fit(nodes), isChanged: fitting.isChanged, said: summary(fitting.notes.all) }
}

const upload = { type: 'upload', version: 3, fields: {}, relationTo: 'media', value: 'one' }
const quote = block('quote', { text: 'It passes.' })

describe('what was copied in an editor', () => {
  test('stays as it is in an editor that can hold it', () => {
    const nodes = [
      heading('h2', 'One'),
      paragraph('a', externalLink('https://example.org/', 'b')),
      bulletList('c'),
      table(['d'], ['e']),
      upload,
      quote,
    ]
    expect(fitted(BODY, ...nodes)).toEqual({ nodes, isChanged: false, said: '' })
  })

  test('becomes what a plainer editor can hold, and what is left out is said', () => {
    const nodes = [heading('h2', 'One'), table(['A', 'B'], ['1', '2']), upload, quote]
    expect(fitted(PROSE, heading('h2', 'One'), heading('h4', 'Low')).nodes).toMatchObject([
      { tag: 'h3' },
      { tag: 'h4' },
    ])
    expect(fitted(PLAIN, ...nodes)).toMatchObject({
      nodes: [paragraph('One'), paragraph('A', text(' | '), 'B'), paragraph('1', text(' | '), '2')],
      isChanged: true,
      said:
        'Left out: 1 picture, which this text cannot hold, 1 block, which this text cannot hold. ' +
        'Changed: 1 heading became a paragraph (“One”), 1 table became lines of text.',
    })
    expect(fitted(CELL, bulletList('a', ['b', bulletList('c')])).nodes).toEqual([
      paragraph('a'),
      paragraph('b'),
      paragraph('c'),
    ])
  })

  test('keeps a link to a document, with all that the picker stores of it', () => {
    const link = documentLink('articles', 'one', 'words')
    const picked = {
      ...link,
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 'one', label: 'x' } },
    }
    expect(fitted(PLAIN, paragraph(picked)).nodes).toEqual([paragraph(picked)])
  })

  test('of another system loses links, blocks and pictures that this one does not have', () => {
    const foreign = documentLink('articles', 'one', 'words')
    const nodes = [
      paragraph({ ...foreign, fields: { linkType: 'internal', doc: { relationTo: 'posts', value: 1 } } }),
      paragraph(externalLink('javascript:alert(1)', 'x')),
      block('banner', {}),
      { ...upload, relationTo: 'files' },
      { ...upload, pending: { formID: 'x', src: 'blob:x' } },
      { type: 'youtube', version: 1 },
    ]
    expect(fitted(BODY, ...nodes).nodes).toEqual([paragraph('words'), paragraph('x')])
  })
})
