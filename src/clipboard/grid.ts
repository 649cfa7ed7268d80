/** A cell of a table, with the rows and columns that it covers. */
export type Cell = { element: Element; row: number; column: number; rowSpan: number; colSpan: number }

const MOST_SPAN = 200

export const rowsOf = (table: Element): Element[] => [
  ...table.querySelectorAll(':scope > tr, :scope > thead > tr, :scope > tbody > tr, :scope > tfoot > tr'),
]

export const cellsOf = (row: Element): Element[] => [...row.querySelectorAll(':scope > td, :scope > th')]

/** Whether a table only arranges what is in it: it is called so, or has no columns, or holds others. */
export function isLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true
  const rows = rowsOf(table)
  if (rows.every((row) => cellsOf(row).length < 2)) return true
  return table.querySelector('table') !== null && !rows.some((row) => row.querySelector(':scope > th'))
}

/** The grid of a table without rows and columns in which no cell begins. */
export function gridOf(table: Element): { cells: Cell[]; rows: number; columns: number } {
  const cells = placed(rowsOf(table))
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other)
  const columns = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other)
  const count = (used: number[], from: number, span: number) =>
    used.filter((place) => place >= from && place < from + span).length
  return {
    cells: cells.map(({ colSpan, column, element, row, rowSpan }) => ({
      element,
      row: rows.indexOf(row),
      column: columns.indexOf(column),
      rowSpan: count(rows, row, rowSpan),
      colSpan: count(columns, column, colSpan),
    })),
    rows: rows.length,
    columns: columns.length,
  }
}

/** Cells take the first free place of their row, as browsers lay them out. None reaches out of its section. */
function placed(rows: Element[]): Cell[] {
  const taken = new Set<string>()
  return rows.flatMap((tr, row) => {
    const below = rows.slice(row).filter(({ parentElement }) => parentElement === tr.parentElement).length
    let column = 0
    return cellsOf(tr).map((element): Cell => {
      while (taken.has(`${row} ${column}`)) column += 1
      const colSpan = span(element, 'colspan') || 1
      const rowSpan = Math.min(span(element, 'rowspan') || below, below)
      const cell = { element, row, column, rowSpan, colSpan }
      for (const place of covered(cell)) taken.add(place)
      column += colSpan
      return cell
    })
  })
}

const covered = ({ colSpan, column, row, rowSpan }: Omit<Cell, 'element'>): string[] =>
  Array.from(
    { length: rowSpan * colSpan },
    (_, place) => `${row + Math.floor(place / colSpan)} ${column + (place % colSpan)}`,
  )

/** A span of 0 reaches to the end; what is none is 1. */
function span(element: Element, name: string): number {
  const value = element.getAttribute(name)
  const number = value === null ? 1 : Number.parseInt(value, 10)
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, MOST_SPAN)
}

/** The columns of a row that no cell covers. Empty cells fill them, so that the columns hold. */
export function gaps(cells: readonly Cell[], row: number, columns: number): number[] {
  const taken = new Set(cells.flatMap(covered))
  return Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !taken.has(`${row} ${column}`),
  )
}
