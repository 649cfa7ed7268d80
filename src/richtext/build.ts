import { createHash } from 'node:crypto'

/** Builds Lexical documents as the editor stores them, for seeds, importers and fixtures. */

type Node = { type: string; version: number; [key: string]: unknown }
type Inline = string | Node

export type RichText = {
  root: {
    type: string
    children: Node[]
    direction: 'ltr' | 'rtl' | null
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

type DocumentSlug = 'articles' | 'conditions' | 'symptoms' | 'treatments' | 'experts'

const FORMAT = { bold: 1, italic: 2 } as const

const element = (type: string, children: readonly Inline[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** An id that is the same each time the same content is built, so that building twice changes nothing. */
const stableId = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24)

export const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
})

export const bold = (value: string) => text(value, FORMAT.bold)
export const italic = (value: string) => text(value, FORMAT.italic)

export const paragraph = (...children: Inline[]) =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

export const heading = (tag: 'h2' | 'h3' | 'h4', ...children: Inline[]) =>
  element('heading', children, { tag })

const list = (listType: 'bullet' | 'number', items: readonly (Inline | Inline[])[], start = 1) =>
  element(
    'list',
    items.map((item, index) =>
      element('listitem', Array.isArray(item) ? item : [item], { value: start + index }),
    ),
    { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start },
  )

export const bulletList = (...items: (Inline | Inline[])[]) => list('bullet', items)
export const numberedList = (...items: (Inline | Inline[])[]) => list('number', items)

/** A list that goes on counting, after a note between its steps for example. */
export const numberedListFrom = (start: number, ...items: (Inline | Inline[])[]) =>
  list('number', items, start)

const linkNode = (fields: Record<string, unknown>, label: string): Node =>
  element('link', [label], {
    version: 3,
    id: stableId([fields, label]),
    fields: { newTab: false, ...fields },
  })

/** A link to a page elsewhere. `url` starts with https:, http:, mailto: or tel:. */
export const externalLink = (url: string, label: string) => linkNode({ linkType: 'custom', url }, label)

/** A link to a document of this library, which follows the document when its path changes. */
export const documentLink = (relationTo: DocumentSlug, id: string, label: string) =>
  linkNode({ linkType: 'internal', doc: { relationTo, value: id } }, label)

const tableCell = (content: Inline, isHeader: boolean) =>
  element('tablecell', [paragraph(content)], {
    backgroundColor: null,
    colSpan: 1,
    rowSpan: 1,
    headerState: isHeader ? 1 : 0,
  })

/** A table whose first row is its header. */
export const table = (header: Inline[], ...rows: Inline[][]) =>
  element(
    'table',
    [header, ...rows].map((cells, index) =>
      element(
        'tablerow',
        cells.map((cell) => tableCell(cell, index === 0)),
      ),
    ),
    { colWidths: [] },
  )

/** A block of the body, e.g. `block('careCard', { level: 'urgent', heading, body })`. */
export const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: stableId([blockType, fields]), blockName: '', blockType, ...fields },
})

export const richText = (...children: Node[]): RichText => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
