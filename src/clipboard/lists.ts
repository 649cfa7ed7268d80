import type { Cleaning } from './cleaning'
import { droppedAs } from './elements'
import { addLine, endLine, isEmptyItem, type Place, placeIn } from './lines'
import { type Marks, marksOf } from './marks'
import { styleOf } from './styles'

/** A list that is being written, as far as one stands that the next item goes into, and the item’s number. */
type Writing = { place: Place; isOrdered: boolean; list?: Element; next: number }

export function writeList(cleaning: Cleaning, list: Element, place: Place, marks: Marks): void {
  endLine(place)
  const isOrdered = list.tagName === 'OL'
  const isReal = cleaning.options.lists && place.kind !== 'cell'
  if (!isReal && place.kind !== 'item') cleaning.notes.add('list')
  if (isOrdered && isLettered(list)) cleaning.notes.add('lettered')
  const writing: Writing = { place, isOrdered, next: startOf(list) }
  let item: Element | undefined
  for (const child of list.childNodes) {
    const isSilent = isElement(child) ? droppedAs(child) : (child.textContent ?? '').trim() === ''
    if (isSilent) cleaning.walk(child, place, marks)
    else if (!isReal) writeAsLine(cleaning, child, writing, marks)
    // Google Docs writes a nested list beside the item that it belongs to.
    else if (item && isElement(child) && child.tagName !== 'LI')
      cleaning.walk(child, placeIn('item', item), marks)
    else item = writeItem(cleaning, child, writing, marks)
  }
}

function writeItem(cleaning: Cleaning, child: Node, writing: Writing, marks: Marks): Element {
  const { isOrdered, place } = writing
  const number = isOrdered && isElement(child) ? integer(child.getAttribute('value')) : undefined
  const isCut = cleaning.hasWaiting && place.kind === 'text'
  if (isCut) cleaning.placeWaiting(place)
  if (isCut || (number !== undefined && number !== writing.next)) writing.list = undefined
  writing.next = number ?? writing.next
  const item = cleaning.create('li')
  walkInto(cleaning, child, item, marks)
  if (isEmptyItem(item) && item.children.length === 0) return item
  writing.list ??= begin(cleaning, writing)
  writing.list.append(item)
  writing.next += 1
  return item
}

function begin(cleaning: Cleaning, { isOrdered, next, place }: Writing): Element {
  const list = cleaning.create(isOrdered ? 'ol' : 'ul')
  if (isOrdered && next !== 1) list.setAttribute('start', String(next))
  place.element.append(list)
  return list
}

/** An item of a list where there can be none: its number or a bullet, and its words. */
function writeAsLine(cleaning: Cleaning, child: Node, writing: Writing, marks: Marks): void {
  const item = cleaning.create('li')
  walkInto(cleaning, child, item, marks)
  if (item.childNodes.length === 0) return
  const marker = writing.isOrdered ? `${writing.next}. ` : '• '
  writing.next += 1
  addLine(writing.place, [item.ownerDocument.createTextNode(marker), ...item.childNodes])
}

function walkInto(cleaning: Cleaning, child: Node, item: Element, marks: Marks): void {
  const place = placeIn('item', item)
  if (isElement(child)) cleaning.walkIn(child, place, marksOf(child, marks))
  else cleaning.walk(child, place, marks)
  endLine(place)
}

const isElement = (node: Node): node is Element => node.nodeType === 1

const integer = (value: string | null): number | undefined =>
  value && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined

const startOf = (list: Element): number => integer(list.getAttribute('start')) ?? 1

/** Whether a numbered list counts in letters or Roman numerals. */
const isLettered = (list: Element) =>
  /^[ai]$/i.test(list.getAttribute('type') ?? '') ||
  [list, list.querySelector(':scope > li')].some(
    (element) => element && /(alpha|latin|roman|greek)$/.test(styleOf(element).get('list-style-type') ?? ''),
  )

/**
 * Lists of one kind that stand next to each other are one, as for the editor, which joins them. A list that
 * counts anew would count on then, and is kept apart by an empty paragraph.
 */
export function settleNeighbours(text: Element): void {
  for (const list of text.querySelectorAll(':scope > ul + ul, :scope > ol + ol')) {
    const before = list.previousElementSibling
    if (!before) continue
    const isOne = list.localName === 'ul' || startOf(before) + before.children.length === startOf(list)
    if (isOne) {
      list.prepend(...before.childNodes)
      if (before.hasAttribute('start')) list.setAttribute('start', String(startOf(before)))
      else list.removeAttribute('start')
      before.remove()
    } else list.before(text.ownerDocument.createElement('p'))
  }
}
