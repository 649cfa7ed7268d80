import { cellsOf, rowsOf } from './grid'
import { type Marks, marksOf } from './marks'

/** The rows at the top of a table that are its head: said so, all header cells, or the one that is set in bold. */
export function headRows(table: Element): ReadonlySet<Element> {
  const rows = rowsOf(table)
  const said = rows.filter((row) => row.parentElement?.tagName === 'THEAD')
  if (said.length > 0 && said.length < rows.length) return new Set(said)
  const first = rows.findIndex((row) => !isHeader(row))
  if (first !== 0) return new Set(rows.slice(0, first < 0 ? 1 : first))
  const [head, ...others] = rows
  return head && others.length > 0 && isBold(head) && !others.some(isBold) ? new Set([head]) : new Set()
}

const isHeader = (row: Element) =>
  cellsOf(row).length > 0 && cellsOf(row).every(({ tagName }) => tagName === 'TH')

/** Whether all words of a row are bold. */
function isBold(row: Element): boolean {
  const words = boldIn(row, {})
  return words.length > 0 && words.every((isStrong) => isStrong)
}

const boldIn = (element: Element, marks: Marks): boolean[] =>
  [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return boldIn(node as Element, marksOf(node as Element, marks))
    return node.nodeType === 3 && (node.textContent ?? '').trim() !== '' ? [Boolean(marks.strong)] : []
  })
