import { inlines, type LexicalNode, nodesOf, textOf } from './inlines'
import type { BodyNode, Inline, TableCell } from './viewModels'

/** Bits of the editor’s `headerState`: it belongs to a row of headers, to a column of them, or to both. */
const IN_HEADER_ROW = 1
const IN_HEADER_COLUMN = 2

/** What browsers take at most. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 65_534

export function table(rows: LexicalNode[][]): Extract<BodyNode, { type: 'table' }> {
  const cells = rows.map((row) => row.map(tableCell))
  const heads = headRows(rows)
  return { type: 'table', head: cells.slice(0, heads), rows: cells.slice(heads) }
}

/** The first rows, as far as they are all headers. A cell that reaches from them into the rest would be cut off. */
function headRows(rows: LexicalNode[][]): number {
  const first = rows.findIndex((row) => !isHead(row))
  const count = first < 0 ? rows.length : first
  const isCut = rows.slice(0, count).some((row, place) => row.some((cell) => place + rowSpan(cell) > count))
  return isCut ? 0 : count
}

const isHead = (row: LexicalNode[]) =>
  row.every((cell) => state(cell) !== 0) && row.some((cell) => state(cell) & IN_HEADER_ROW)

const state = ({ headerState }: LexicalNode) => (typeof headerState === 'number' ? headerState : 0)
const rowSpan = (cell: LexicalNode) => span(cell.rowSpan, MOST_ROWS) ?? 1

const span = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && value > 1 ? Math.min(Math.trunc(value), most) : undefined

function tableCell(cell: LexicalNode): TableCell {
  const children = words(cell.children)
  return {
    children,
    scope: textOf(children).trim() === '' ? undefined : scope(cell),
    colSpan: span(cell.colSpan, MOST_COLUMNS),
    rowSpan: span(cell.rowSpan, MOST_ROWS),
  }
}

function scope(cell: LexicalNode): TableCell['scope'] {
  if (state(cell) & IN_HEADER_ROW) return 'col'
  return state(cell) & IN_HEADER_COLUMN ? 'row' : undefined
}

const words = (children: unknown): Inline[] =>
  linesIn(children).flatMap((line, place): Inline[] => [
    ...(place > 0 ? [{ type: 'break' } as const] : []),
    ...inlines(line.children),
  ])

/** The paragraphs of a cell. A list that was typed into it is a line an item. */
const linesIn = (children: unknown): LexicalNode[] =>
  nodesOf(children).flatMap((node) =>
    nodesOf(node.children).some(({ type }) => LIST_PARTS.has(type)) ? linesIn(node.children) : [node],
  )

const LIST_PARTS: ReadonlySet<string> = new Set(['list', 'listitem'])
