import type { Cleaning } from './cleaning'
import { type Cell, cellsOf, gaps, gridOf, isLayout, rowsOf } from './grid'
import { addLine, endLine, type Place, placeIn } from './lines'
import { type Marks, marksOf } from './marks'
import { headRows } from './tableHead'

export function writeTable(cleaning: Cleaning, table: Element, place: Place, marks: Marks): void {
  endLine(place)
  for (const caption of table.querySelectorAll(':scope > caption')) cleaning.block(caption, place, marks)
  if (isLayout(table)) {
    for (const row of rowsOf(table))
      for (const cell of cellsOf(row)) cleaning.block(cell, place, marksOf(cell, marks))
  } else if (!cleaning.options.tables || place.kind !== 'text') {
    writeAsLines(cleaning, table, place, marks)
  } else {
    const written = writeGrid(cleaning, table, marks)
    if ((written.textContent ?? '').trim() !== '') place.element.append(written)
    cleaning.placeWaiting(place)
  }
}

function writeGrid(cleaning: Cleaning, table: Element, marks: Marks): Element {
  const { cells, columns, rows } = gridOf(table)
  const heads = headRows(table)
  const isHead = (row: number) => cells.some((cell) => cell.row === row && heads.has(rowOf(cell)))
  // A cell that reaches from the head into the rest would be cut off there.
  const isCut = cells.some(({ row, rowSpan }) => isHead(row) && !isHead(row + rowSpan - 1))
  const written = cleaning.create('table')
  for (let row = 0; row < rows; row += 1) {
    const filled = [
      ...cells
        .filter((cell) => cell.row === row)
        .map((cell) => ({ column: cell.column, node: writeCell(cleaning, cell, isHead(row), marks) })),
      ...gaps(cells, row, columns).map((column) => ({
        column,
        node: cleaning.create(isHead(row) ? 'th' : 'td'),
      })),
    ].sort((one, other) => one.column - other.column)
    const line = cleaning.create('tr')
    line.append(...filled.map(({ node }) => node))
    section(cleaning, written, isHead(row) && !isCut).append(line)
  }
  return written
}

const rowOf = ({ element }: Cell): Element => element.parentElement ?? element

function writeCell(
  cleaning: Cleaning,
  { colSpan, element, rowSpan }: Cell,
  isHead: boolean,
  marks: Marks,
): Element {
  const cell = cleaning.create(isHead || element.tagName === 'TH' ? 'th' : 'td')
  if (colSpan > 1) cell.setAttribute('colspan', String(colSpan))
  if (rowSpan > 1) cell.setAttribute('rowspan', String(rowSpan))
  const inner = placeIn('cell', cell)
  cleaning.walkIn(element, inner, marksOf(element, marks))
  endLine(inner)
  return cell
}

/** The head or body of a table that a row belongs into, which is begun with its first row. */
function section(cleaning: Cleaning, table: Element, isHead: boolean): Element {
  const tag = isHead ? 'thead' : 'tbody'
  const last = table.lastElementChild
  if (last?.localName === tag) return last
  const begun = cleaning.create(tag)
  table.append(begun)
  return begun
}

/** A line a row, where there can be no table. */
function writeAsLines(cleaning: Cleaning, table: Element, place: Place, marks: Marks): void {
  cleaning.notes.add('table')
  for (const row of rowsOf(table)) {
    const filled = cellsOf(row)
      .map((cell) => wordsOf(cleaning, cell, marks))
      .filter((words) => words.length > 0)
    const divided = filled.flatMap((words, index) =>
      index > 0 ? [row.ownerDocument.createTextNode(' | '), ...words] : words,
    )
    if (divided.length > 0) addLine(place, divided)
  }
}

function wordsOf(cleaning: Cleaning, cell: Element, marks: Marks): Node[] {
  const place = placeIn('item', cleaning.create('li'))
  cleaning.walkIn(cell, place, marksOf(cell, marks))
  endLine(place)
  return [...place.element.childNodes]
}
