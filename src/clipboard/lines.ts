import type { Marks } from './marks'

/** Where words are put: a text, an item of a list or a cell of a table. */
export type Place = {
  kind: 'text' | 'item' | 'cell'
  element: Element
  /** The element that the next paragraph of a text is. */
  tag: 'p' | 'h2' | 'h3' | 'h4'
  /** The paragraph that is being written. */
  line?: Element
  /** Line breaks that come before the next words, if any come. */
  breaks: number
  endsInSpace: boolean
}

export const placeIn = (kind: Place['kind'], element: Element): Place => ({
  kind,
  element,
  tag: 'p',
  breaks: 0,
  endsInSpace: true,
})

/** Adds words to the line of a place, which begins with them if need be. */
export function addWords(place: Place, text: string, marks: Marks): void {
  const words = text.replace(/[ \t\r\n\f]+/g, ' ')
  const isBlank = words === ' ' || words === ''
  if (isBlank && (words === '' || !place.line || place.endsInSpace || place.breaks > 0)) return
  if (place.breaks > 1 && place.kind !== 'item') endLine(place)
  const line = place.line ?? beginLine(place)
  if (place.breaks > 0) append(line, [element(line, 'br')])
  const startsLine = place.breaks > 0 || place.endsInSpace
  place.breaks = 0
  append(line, marked(line, startsLine ? words.replace(/^ /, '') : words, marks))
  place.endsInSpace = words.endsWith(' ')
}

/** A line break. Two of them end a paragraph; before any words there is nothing to break. */
export function addBreak(place: Place): void {
  if (!place.line) return
  if (place.tag === 'p') place.breaks += 1
  else addWords(place, ' ', {})
}

export function endLine(place: Place): void {
  const { line } = place
  Object.assign(place, { line: undefined, breaks: 0, endsInSpace: true })
  if (!line) return
  trimEnd(line)
  if (place.kind !== 'item' && isBlank(line)) line.remove()
}

const isBlank = (line: Element) => (line.textContent ?? '').trim() === ''

function beginLine(place: Place): Element {
  if (place.kind === 'item') {
    // An item is one paragraph; more of them are its lines.
    if (!isEmptyItem(place.element)) append(place.element, [element(place.element, 'br')])
    place.line = place.element
  } else {
    place.line = element(place.element, place.tag)
    place.element.append(place.line)
  }
  place.endsInSpace = true
  return place.line
}

/** A paragraph of nodes that are clean already. */
export function addLine(place: Place, nodes: readonly Node[]): void {
  endLine(place)
  if (place.kind === 'item') {
    if (!isEmptyItem(place.element)) append(place.element, [element(place.element, 'br')])
    append(place.element, nodes)
    return
  }
  const line = element(place.element, 'p')
  line.append(...nodes)
  place.element.append(line)
}

export const isEmptyItem = (item: Element) =>
  [...item.childNodes].every((node) => isList(node) || (node.textContent ?? '').trim() === '')

const isList = (node: Node) => node.nodeName === 'UL' || node.nodeName === 'OL'

/** Words stand before the lists in an item. */
function append(line: Element, nodes: readonly Node[]): void {
  const list = [...line.childNodes].find(isList) ?? null
  for (const node of nodes) line.insertBefore(node, list)
}

const element = (beside: Element, tag: string) => beside.ownerDocument.createElement(tag)

/** The link that the last words of lines are in, with the one that they come from. */
const sources = new WeakMap<Element, Element>()

function marked(line: Element, text: string, { em, link, position, strong }: Marks): Node[] {
  if (text === '') return []
  const isBold = strong && line.closest('th, h2, h3, h4') === null
  const tags = [isBold && 'strong', em && 'em', position].filter((tag) => typeof tag === 'string')
  const words = tags.reduceRight<Node>((inner, tag) => {
    const outer = element(line, tag)
    outer.append(inner)
    return outer
  }, line.ownerDocument.createTextNode(text))
  if (!link) return [words]
  const last = [...line.children].filter((node) => !isList(node)).at(-1)
  if (last && sources.get(last) === link.source && !last.nextSibling) {
    last.append(words)
    return []
  }
  const anchor = element(line, 'a')
  anchor.setAttribute('href', link.href)
  anchor.append(words)
  sources.set(anchor, link.source)
  return [anchor]
}

/** Takes away the space that a line ends in. */
function trimEnd(line: Element): void {
  const last = [...line.childNodes].filter((node) => !isList(node)).at(-1)
  if (!last) return
  if (last.nodeType === 3) last.textContent = (last.textContent ?? '').replace(/ $/, '')
  else if (last.nodeType === 1) trimEnd(last as Element)
  if (last.nodeName !== 'BR' && last.textContent === '') last.parentNode?.removeChild(last)
}
