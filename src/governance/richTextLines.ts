import type { Field } from 'payload'
import { blockOf, namedFields, optionLabel } from './fields'
import { isNode, type Line, type NameOf, type Node, nodes, type Place, storedLines, textIn } from './lines'
import { pointerRuns } from './pointerRuns'
import { isInline, others, runsOf } from './runs'

/** How fields are told, which may hold rich text themselves. */
type FieldLines = (fields: readonly Field[], values: Node, places: Place[], nameOf: NameOf) => Line[]
/** `depth` counts the lists in which something stands. */
type Told = { depth: number; fieldLines: FieldLines; nameOf: NameOf; places: Place[] }

/** What a rich text says. */
export function richTextLines(value: Node, places: Place[], nameOf: NameOf, fieldLines: FieldLines): Line[] {
  const { root, ...more } = value
  if (!isNode(root)) return storedLines(value, places)
  const { children, type, ...rest } = root
  return [
    ...childLines(nodes(children), { depth: 0, fieldLines, nameOf, places }),
    ...storedLines({ ...more, ...rest, ...(type === 'root' ? {} : { type: type ?? '' }) }, places),
  ]
}

/** Words that stand beside a list or a table have no part of their own. */
function childLines(children: readonly Node[], told: Told): Line[] {
  const lines: Line[] = []
  let words: Node[] = []
  const end = () => {
    if (words.length > 0)
      lines.push({
        places: [...told.places, { name: 'Words', shown: '' }],
        runs: runsOf(words, told.nameOf),
      })
    words = []
  }
  for (const child of children) {
    if (isInline(child)) words.push(child)
    else {
      end()
      lines.push(...nodeLines(child, told))
    }
  }
  end()
  return lines
}

function nodeLines(node: Node, told: Told): Line[] {
  switch (node.type) {
    case 'block':
      return blockLines(node, told)
    case 'list':
      return listLines(node, told)
    case 'table':
      return tableLines(node, told)
    case 'upload':
      return uploadLines(node, told)
    case 'paragraph':
      return elementLines(node, named('Paragraph', others(node, ELEMENT), ''), told)
    case 'heading':
      return elementLines(
        node,
        named(`Heading ${textIn(node.tag).slice(1)}`, others(node, [...ELEMENT, 'tag'])),
        told,
      )
    case 'horizontalrule':
      return elementLines(node, named('Dividing line', others(node, ELEMENT)), told)
    default:
      return elementLines(node, named(kindOf(node), others(node, ELEMENT)), told)
  }
}

const ELEMENT = ['children', 'type']

/** A kind of node that no editor of today makes. */
const kindOf = ({ type }: Node) => (typeof type === 'string' ? type : `type: ${JSON.stringify(type)}`)

/** A place with what is unusual about it, which is shown wherever it is told. */
function named(name: string, unusual: readonly string[], shown = name): Place {
  return unusual.length > 0
    ? { name: [name, ...unusual].join(', '), shown: [shown || name, ...unusual].join(', ') }
    : { name, shown }
}

/** One line of words, or a frame with the lines in it. */
function elementLines(node: Node, place: Place, told: Told): Line[] {
  const children = nodes(node.children)
  const here = [...told.places, place]
  if (children.every(isInline)) return [{ places: here, runs: runsOf(children, told.nameOf) }]
  return [frame(here), ...childLines(children, { ...told, places: here })]
}

const frame = (places: Place[]): Line => ({ places, runs: [], isFrame: true })

const LISTS: ReadonlyMap<string, { name: string; tag: string; marker?: string }> = new Map([
  ['bullet', { name: 'Bulleted list', tag: 'ul', marker: '•' }],
  ['number', { name: 'Numbered list', tag: 'ol' }],
  ['check', { name: 'Checklist', tag: 'ul', marker: '☐' }],
])

function listLines(list: Node, told: Told): Line[] {
  const { listType, start, tag } = list
  const kind = LISTS.get(textIn(listType))
  const name = kind?.name ?? `List of ${textIn(listType)}`
  const usual = [...(tag === kind?.tag ? ['tag'] : []), ...(start === 1 ? ['start'] : [])]
  const unusual = others(list, [...ELEMENT, 'listType', ...usual])
  const here = [...told.places, { ...named(name, unusual), shown: '' }]
  const inList = { ...told, depth: told.depth + 1, places: here }
  let number = typeof start === 'number' ? start : 1
  return [
    frame(here),
    ...nodes(list.children).flatMap((item) => {
      if (item.type !== 'listitem') return nodeLines(item, inList)
      const isInner = nodes(item.children).some((child) => !isInline(child))
      const marker = kind?.marker ?? `${number}.`
      const shown = told.depth > 0 ? `${marker} (level ${inList.depth})` : marker
      if (!isInner) number += 1
      const unusual = others(item, ELEMENT)
      const place = isInner ? named('Item with a list', unusual, '') : named('Item', unusual, shown)
      return elementLines(item, place, inList)
    }),
  ]
}

const HEADERS: Record<number, string> = {
  1: 'header of its column',
  2: 'header of its row',
  3: 'header of its row and column',
}

function tableLines(table: Node, told: Told): Line[] {
  const here = [...told.places, { ...named('Table', others(table, ELEMENT)), shown: '' }]
  const [first] = nodes(table.children)
  const heads = nodes(first?.children).every(isColumnHeader)
    ? columnsOf(nodes(first?.children))
    : new Map<number, Node>()
  return [
    frame(here),
    ...nodes(table.children).flatMap((row, index) => {
      if (row.type !== 'tablerow') return nodeLines(row, { ...told, places: here })
      const inRow = [...here, named('Row', others(row, ELEMENT), `Row ${index + 1}`)]
      const columns = columnsOf(nodes(row.children))
      return [
        frame(inRow),
        ...[...columns].flatMap(([column, cell]) => {
          const head = index > 0 ? textOf(heads.get(column)) : ''
          return cellLines(cell, head || `column ${column}`, { ...told, places: inRow })
        }),
      ]
    }),
  ]
}

const isColumnHeader = ({ headerState }: Node) => typeof headerState === 'number' && (headerState & 1) === 1

/** The cells of a row by the columns in which they begin. */
function columnsOf(cells: readonly Node[]): Map<number, Node> {
  let column = 1
  return new Map(
    cells.map((cell) => {
      const begins = column
      column += typeof cell.colSpan === 'number' && cell.colSpan > 1 ? cell.colSpan : 1
      return [begins, cell]
    }),
  )
}

const textOf = (node: Node | undefined): string =>
  node ? textIn(node.text) + nodes(node.children).map(textOf).join('') : ''

function cellLines(cell: Node, column: string, told: Told): Line[] {
  const { colSpan, headerState, rowSpan } = cell
  const usual = Object.entries({ colSpan: 1, headerState: 0, rowSpan: 1 })
    .filter(([key, value]) => cell[key] === value)
    .map(([key]) => key)
  const header = typeof headerState === 'number' ? HEADERS[headerState] : undefined
  const unusual = [
    ...(header ? [header] : others({ headerState: headerState ?? '' }, usual)),
    ...(colSpan === undefined || usual.includes('colSpan')
      ? []
      : [`over ${JSON.stringify(colSpan)} columns`]),
    ...(rowSpan === undefined || usual.includes('rowSpan') ? [] : [`over ${JSON.stringify(rowSpan)} rows`]),
    ...(cell.type === 'tablecell' ? [] : [textIn(cell.type)]),
    ...others(cell, [...ELEMENT, 'colSpan', 'headerState', 'rowSpan']),
  ]
  const here = [...told.places, named('Cell', unusual, column)]
  const children = nodes(cell.children)
  const [only, ...more] = children
  const isPlain = only?.type === 'paragraph' && more.length === 0 && others(only, ELEMENT).length === 0
  if (isPlain && nodes(only.children).every(isInline))
    return [{ places: here, runs: runsOf(nodes(only.children), told.nameOf) }]
  return [frame(here), ...childLines(children, { ...told, places: here })]
}

function uploadLines(node: Node, { nameOf, places }: Told): Line[] {
  const usual = node.relationTo === 'media' ? ['relationTo'] : []
  const place = named('Picture', others(node, [...ELEMENT, 'value', ...usual]))
  const runs = pointerRuns(node.value, nameOf)
  return runs ? [{ places: [...places, place], runs }] : storedLines(node, [...places, place])
}

/** A block by the name in the editor’s menu, and what kind of it it is: an emergency, a list of causes. */
function blockLines(node: Node, { fieldLines, nameOf, places }: Told): Line[] {
  const fields = isNode(node.fields) ? node.fields : {}
  const { blockType, ...rest } = fields
  const block = blockOf(blockType)
  const values = block ? rest : fields
  const label = block?.labels?.singular
  const name = typeof label === 'string' ? label : textIn(blockType) || 'Block'
  const here = [
    ...places,
    {
      ...named(name, others(node, [...ELEMENT, 'fields'])),
      shown: shownBlock(name, block?.fields ?? [], values),
    },
  ]
  return [frame(here), ...fieldLines(block?.fields ?? [], values, here, nameOf)]
}

function shownBlock(name: string, fields: readonly Field[], values: Node): string {
  const kind = namedFields(fields).find(({ type }) => type === 'select')
  const value = kind && values[kind.name]
  // Of “Emergency: call an ambulance” the first word tells which it is.
  return typeof value === 'string' && kind ? `${name}, ${optionLabel(kind, value).split(':')[0]}` : name
}
