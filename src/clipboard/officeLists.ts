import { declarations, styleOf } from './styles'

/**
 * Word, Outlook and Word for the web write a list as paragraphs that say in a style of their own on which level
 * of which list they stand, with the number or bullet as text before them. Here they become real lists.
 */

type Item = {
  element: Element
  list: string
  level: number
  isOrdered: boolean
  /** The number the item bears, where it is known. */
  number?: number
  isLettered: boolean
}

/** A list that the next item may go on with, and the number that item would bear. */
type Open = { list: Element; item: Item; next: number }

/** What Word’s style sheet says of a level of a list, by “l0:level1”. */
type Levels = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Changes the lists in a root in place. The style sheets are those of the document it came from. */
export function makeOfficeLists(root: Element, styleSheets: readonly string[]): void {
  const levels = levelsIn(styleSheets)
  unwrapSingles(root)
  for (const parent of new Set(itemCandidates(root).map(({ parentNode }) => parentNode)))
    if (parent) makeLists(parent, levels)
}

function levelsIn(styleSheets: readonly string[]): Levels {
  const rules = styleSheets.flatMap((text) => [...text.matchAll(/@list\s+(l\d+:level\d+)[^{]*\{([^}]*)\}/g)])
  return new Map(rules.map(([, level = '', rule = '']) => [level, declarations(rule)]))
}

const WEB_ITEM = 'li[data-listid][data-aria-level]'

const itemCandidates = (root: Element) =>
  [...root.querySelectorAll(`[style*="mso-list"], ${WEB_ITEM}`)].filter(
    (element) => listStyle(element) !== undefined || element.matches(WEB_ITEM),
  )

/** “l0 level2 lfo1”, of an element that is an item of a list. */
const listStyle = (element: Element) =>
  /^(l\d+)\s+level(\d+)\b/i.exec(styleOf(element).get('mso-list') ?? '') ?? undefined

/** Word for the web puts each item, or a few, into a list and a box of their own. */
function unwrapSingles(root: Element): void {
  for (const list of root.querySelectorAll('ul, ol')) {
    const items = [...list.querySelectorAll(`:scope > ${WEB_ITEM}`)]
    if (items.length === 0) continue
    for (const item of items) item.setAttribute('data-list-tag', list.tagName)
    items[0]?.setAttribute('value', list.getAttribute('start') ?? '')
    const box = list.parentElement
    list.replaceWith(...list.childNodes)
    if (box?.matches('.ListContainerWrapper')) box.replaceWith(...box.childNodes)
  }
}

function makeLists(parent: Node, levels: Levels): void {
  let open: Open[] = []
  for (const child of [...parent.childNodes]) {
    if (isBetweenItems(child)) continue
    const item = isElement(child) ? itemOf(child, levels) : undefined
    if (!item) {
      const host = open.at(-1)?.list.lastElementChild
      if (host && isElement(child) && isContinuation(child)) host.append(child)
      else open = []
      continue
    }
    open = open.filter(({ item: { level } }) => level <= item.level)
    const last = open.at(-1)
    const goesOn = last && last.item.level === item.level && isNext(last, item)
    if (last?.item.level === item.level && !goesOn) open.pop()
    const current = goesOn ? last : begin(item, open.at(-1)?.list.lastElementChild ?? undefined)
    if (!goesOn) open.push(current)
    current.list.append(listItem(item))
    current.next = (item.number ?? current.next) + 1
  }
}

/** A further paragraph of an item. */
const isContinuation = (element: Element) => /^MsoList(Paragraph|Continue)/.test(element.className)

const isBetweenItems = (node: Node) => !isElement(node) && (node.textContent ?? '').trim() === ''

const isElement = (node: Node): node is Element => node.nodeType === 1

function isNext({ item, next }: Open, other: Item): boolean {
  if (item.isOrdered !== other.isOrdered) return false
  return !item.isOrdered || (other.number === undefined ? item.list === other.list : other.number === next)
}

/** A new list, in the item that it belongs to or where its first item stands. */
function begin(item: Item, within: Element | undefined): Open {
  const list = item.element.ownerDocument.createElement(item.isOrdered ? 'ol' : 'ul')
  const first = item.number ?? 1
  if (item.isOrdered && first !== 1) list.setAttribute('start', String(first))
  if (item.isLettered) list.setAttribute('type', 'a')
  if (within) within.append(list)
  else item.element.before(list)
  return { list, item, next: first }
}

function listItem({ element }: Item): Element {
  const item = element.ownerDocument.createElement('li')
  item.append(...element.childNodes)
  element.remove()
  return item
}

function itemOf(element: Element, levels: Levels): Item | undefined {
  return element.tagName === 'LI' ? itemOfWeb(element) : itemOfWord(element, levels)
}

function itemOfWeb(element: Element): Item | undefined {
  const list = element.getAttribute('data-listid')
  if (list === null) return undefined
  const number = Number.parseInt(element.getAttribute('value') ?? '', 10)
  return {
    element,
    list,
    level: Number(element.getAttribute('data-aria-level')) || 1,
    isOrdered: element.getAttribute('data-list-tag') === 'OL',
    number: Number.isNaN(number) ? undefined : number,
    isLettered: false,
  }
}

function itemOfWord(element: Element, levels: Levels): Item | undefined {
  const [, list = '', level = '1'] = listStyle(element) ?? []
  if (list === '') return undefined
  const format = levels.get(`${list}:level${level}`)?.get('mso-level-number-format')
  const marker = takeMarker(element)
  const numbering = numberingOf(marker, format)
  return { element, list, level: Number(level), ...numbering }
}

/** The number or bullet before an item, which is taken out of it. */
function takeMarker(element: Element): string {
  const ignored = [...element.querySelectorAll('[style*="mso-list"]')].filter((part) =>
    /^ignore/i.test(styleOf(part).get('mso-list') ?? ''),
  )
  // Outlook writes some between comments only: “if !supportLists” to “endif”.
  const marked = ignored.length > 0 ? ignored : betweenComments(element)
  const text = marked.map(({ textContent }) => textContent ?? '').join('')
  for (const part of marked) part.parentNode?.removeChild(part)
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

function betweenComments(element: Element): Node[] {
  const nodes = [...element.childNodes]
  const isComment = (node: Node, words: RegExp) => node.nodeType === 8 && words.test(node.textContent ?? '')
  const from = nodes.findIndex((node) => isComment(node, /\[if !supportLists\]/))
  const to = nodes.findIndex((node, place) => place > from && isComment(node, /\[endif\]/))
  return from < 0 || to < 0 ? [] : nodes.slice(from + 1, to)
}

function numberingOf(
  marker: string,
  format: string | undefined,
): Pick<Item, 'isOrdered' | 'number' | 'isLettered'> {
  // Of “2.1.” the last number counts the item.
  const [, count = ''] = /^\(?(?:\w+[.)])*(\w+)[.):]?$/.exec(marker) ?? []
  const isNumber = /^\d+$/.test(count) && (format !== undefined || /^\(?\d|\d[.):]$/.test(marker))
  const isLetter = /^[a-z]{1,5}$/i.test(count) && (format !== undefined || /[.)]$/.test(marker))
  if (format === 'bullet' || format === 'image' || (!isNumber && !isLetter))
    return { isOrdered: format !== undefined && !/^(bullet|image|none)$/.test(format), isLettered: false }
  if (isNumber) return { isOrdered: true, number: Number(count), isLettered: false }
  const isRoman = format === undefined ? /^[ivx]+$/i.test(count) : format.startsWith('roman')
  return { isOrdered: true, number: isRoman ? romanValue(count) : letterValue(count), isLettered: true }
}

/** Beyond z programs count in different ways. */
const letterValue = (letters: string) =>
  letters.length === 1 ? letters.toLowerCase().charCodeAt(0) - 96 : undefined

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function romanValue(letters: string): number | undefined {
  const values = [...letters.toLowerCase()].map((letter) => ROMAN[letter])
  return values.reduce<number | undefined>(
    (sum, value, place) =>
      sum === undefined || value === undefined
        ? undefined
        : sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  )
}
