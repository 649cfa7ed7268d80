import { visible } from './characters'
import type { Cleaned, Options } from './clean'
import { droppedAs, isBlock, isSpaceRun } from './elements'
import { type HeadingTag, headingLevel, headingTags } from './headings'
import { addBreak, addWords, endLine, type Place, placeIn } from './lines'
import { addressOf } from './links'
import { settleNeighbours, writeList } from './lists'
import { type Marks, marksOf } from './marks'
import { Notes } from './notes'
import { altOf, emojiOf, isPixel, PICTURE_TYPES, type Picture, pictureIn } from './pictures'
import { readIn } from './symbolFonts'
import { writeTable } from './tables'

/** Walks through what another program wrote, and writes what a text can hold of it. */
export class Cleaning {
  readonly notes = new Notes()
  readonly #pictures: Picture[] = []
  /** Pictures inside a list or table, which stand after it. */
  #waiting: Element[] = []
  readonly #tags: ReadonlyMap<number, HeadingTag>
  readonly #images: Element[]
  readonly #files: readonly Blob[]

  constructor(
    readonly root: Element,
    readonly options: Options,
  ) {
    const levels = [...root.querySelectorAll('*')].flatMap((element) =>
      hasWords(element) ? (headingLevel(element) ?? []) : [],
    )
    this.#tags = headingTags(levels, options.headings)
    this.#images = [...root.querySelectorAll('img')]
    // Files belong to the images of a document that has nothing else; beside words they show all of it.
    const files = (options.files ?? []).filter(({ type }) => PICTURE_TYPES.has(type))
    this.#files = !hasWords(root) && this.#images.length === files.length ? files : []
  }

  result(): Cleaned {
    const text = placeIn('text', this.create('div'))
    this.walkIn(this.root, text, {})
    endLine(text)
    this.placeWaiting(text)
    settleNeighbours(text.element)
    const content = this.root.ownerDocument.createDocumentFragment()
    content.append(...this.#inlineOf(text.element).childNodes)
    return { content, pictures: this.#pictures, notes: this.notes.all }
  }

  create(tag: string): Element {
    return this.root.ownerDocument.createElement(tag)
  }

  /** The one paragraph of a text, where it was begun for words that had none. */
  #inlineOf(text: Element): Element {
    const [only, ...others] = text.children
    const isInline = only?.tagName === 'P' && ![...this.root.querySelectorAll('*')].some(isBlock)
    return only && isInline && others.length === 0 ? only : text
  }

  walkIn(parent: Node, place: Place, marks: Marks): void {
    for (const node of parent.childNodes) this.walk(node, place, marks)
  }

  walk(node: Node, place: Place, around: Marks): void {
    if (node.nodeType === 3) this.#words(node.textContent ?? '', place, around)
    if (node.nodeType !== 1) return
    const element = node as Element
    const dropped = droppedAs(element)
    if (dropped === undefined) this.#element(element, place, marksOf(element, around))
    else if (dropped !== 'silent')
      this.notes.add(dropped, dropped === 'struckOut' ? (element.textContent ?? '') : '')
  }

  #element(element: Element, place: Place, marks: Marks): void {
    switch (element.tagName) {
      case 'BR':
        if (!element.matches('.Apple-interchange-newline')) addBreak(place)
        break
      case 'IMG':
        this.#image(element, place, marks)
        break
      case 'A':
        this.walkIn(element, place, { ...marks, link: this.#link(element) ?? marks.link })
        break
      case 'Q':
        addWords(place, '“', marks)
        this.walkIn(element, place, marks)
        addWords(place, '”', marks)
        break
      case 'UL':
      case 'OL':
      case 'MENU':
      case 'DIR':
        writeList(this, element, place, marks)
        break
      case 'TABLE':
        writeTable(this, element, place, marks)
        break
      default:
        if (isBlock(element)) this.block(element, place, marks)
        else if (isSpaceRun(element) && !hasWords(element)) addWords(place, ' ', marks)
        else this.walkIn(element, place, marks)
    }
  }

  block(element: Element, place: Place, marks: Marks): void {
    endLine(place)
    const level = headingLevel(element)
    const tag = level !== undefined && place.kind === 'text' ? this.#tags.get(level) : undefined
    if (level !== undefined && !tag && hasWords(element)) this.notes.add('heading')
    place.tag = tag ?? place.tag
    this.walkIn(element, place, marks)
    endLine(place)
    if (tag) place.tag = 'p'
  }

  #words(text: string, place: Place, marks: Marks): void {
    const { removed, text: seen } = visible(text)
    if (removed > 0) this.notes.add('invisible', '', removed)
    const read = readIn(marks.font, seen)
    if (read.translated > 0) this.notes.add('symbol', read.text, read.translated)
    if (read.unknown > 0) this.notes.add('sign', '', read.unknown)
    const lines = marks.isPreformatted ? read.text.split('\n') : [read.text]
    for (const [index, line] of lines.entries()) {
      if (index > 0) addBreak(place)
      addWords(place, line, marks)
    }
  }

  #link(anchor: Element): Marks['link'] {
    const written = anchor.getAttribute('href')
    const words = anchor.textContent ?? ''
    if (written === null) {
      if (anchor.hasAttribute('name') && hasWords(anchor)) this.notes.add('bookmark', words)
      return undefined
    }
    const address = addressOf(written)
    const note = address.href === undefined ? address.problem : address.changed
    if (note) this.notes.add(note, words)
    return address.href === undefined ? undefined : { href: address.href, source: anchor }
  }

  #image(image: Element, place: Place, marks: Marks): void {
    const emoji = emojiOf(image)
    if (emoji) addWords(place, emoji, marks)
    if (emoji || isPixel(image)) return
    const file = this.#files[this.#images.indexOf(image)]
    const picture = file ? { file, alt: altOf(image) } : pictureIn(image)
    if (typeof picture === 'string') this.notes.add(picture)
    else if (!this.options.pictures) this.notes.add('picturePlace')
    else {
      const mark = this.create('img')
      mark.setAttribute('data-picture', String(this.#pictures.push(picture) - 1))
      this.#waiting.push(mark)
      this.placeWaiting(place)
    }
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Pictures stand between paragraphs. What is in a list or table waits until that is closed. */
  placeWaiting(place: Place): void {
    if (place.kind !== 'text' || !this.hasWaiting) return
    endLine(place)
    place.element.append(...this.#waiting)
    this.#waiting = []
  }
}

const hasWords = (element: Element) => (element.textContent ?? '').trim() !== ''
