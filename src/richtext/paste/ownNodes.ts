import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { Notes } from '@/src/clipboard/notes'
import { richTextProblem } from '../policy'
import { isRecord } from '../sanitised'
import type { EditorAbilities } from './feature'

/**
 * What was copied in an editor comes as its own nodes. It may be pasted into another one that cannot hold all of
 * it, and editors of other systems write the same format; so nodes are fitted to the editor they come into.
 */
export type OwnNode = SerializedLexicalNode & {
  children?: OwnNode[]
  fields?: unknown
  pending?: unknown
  tag?: string
}

const ALWAYS: ReadonlySet<string> = new Set(['autolink', 'linebreak', 'link', 'paragraph', 'tab', 'text'])
const OF_LISTS: ReadonlySet<string> = new Set(['list', 'listitem'])
const OF_TABLES: ReadonlySet<string> = new Set(['table', 'tablecell', 'tablerow'])

export class Fitting {
  readonly notes = new Notes()
  isChanged = false

  constructor(readonly abilities: EditorAbilities) {}

  fit(nodes: readonly OwnNode[]): OwnNode[] {
    return nodes.flatMap((node) => {
      const fitted = this.#node(node)
      if (fitted.length !== 1 || fitted[0] !== node) this.isChanged = true
      return fitted
    })
  }

  #node(node: OwnNode): OwnNode[] {
    const { type } = node
    if (type === 'link' || type === 'autolink') return this.#link(node)
    if (type === 'heading') return this.#heading(node)
    if (type === 'list' && !this.abilities.lists) return this.#lines(node, 'list')
    if (type === 'table' && !this.abilities.tables) return this.#lines(node, 'table')
    if (ALWAYS.has(type) || OF_LISTS.has(type) || OF_TABLES.has(type)) return [this.#within(node)]
    if (type === 'upload' && this.abilities.pictures && isAllowed(node, this.abilities)) return [node]
    if (
      type === 'block' &&
      isRecord(node.fields) &&
      this.abilities.blocks.includes(String(node.fields.blockType))
    )
      return [node]
    this.notes.add(type === 'upload' ? 'picturePlace' : 'block')
    return []
  }

  #within(node: OwnNode): OwnNode {
    if (!node.children) return node
    const children = this.fit(node.children)
    return children.some((child, place) => child !== node.children?.[place]) ||
      children.length !== node.children.length
      ? { ...node, children }
      : node
  }

  #link(node: OwnNode): OwnNode[] {
    const fitted = this.#within(node)
    if (isAllowed({ ...node, children: [] }, this.abilities)) return [fitted]
    this.notes.add('unsafeLink', wordsOf(node))
    return fitted.children ?? []
  }

  #heading(node: OwnNode): OwnNode[] {
    const fitted = this.#within(node)
    const { headings } = this.abilities
    if (headings.some((tag) => tag === node.tag)) return [fitted]
    const [highest] = headings
    if (highest)
      return [{ ...fitted, tag: String(node.tag) < highest ? highest : (headings.at(-1) ?? highest) }]
    this.notes.add('heading', wordsOf(node))
    return [paragraph(fitted.children ?? [])]
  }

  /** The items of a list, or the rows of a table, as paragraphs. */
  #lines(node: OwnNode, kind: 'list' | 'table'): OwnNode[] {
    this.notes.add(kind)
    return linesIn(node).map((line) => paragraph(this.fit(line)))
  }
}

const isAllowed = (node: OwnNode, { blocks }: EditorAbilities) =>
  node.pending === undefined &&
  richTextProblem({ root: { type: 'root', version: 1, children: [node] } }, { blocks }) === undefined

const wordsOf = (node: OwnNode): string =>
  'text' in node && typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsOf).join('')

const paragraph = (children: OwnNode[]): OwnNode =>
  ({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children,
  }) as OwnNode

const text = (words: string): OwnNode =>
  ({ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words }) as OwnNode

const INLINE: ReadonlySet<string> = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

function linesIn(node: OwnNode): OwnNode[][] {
  const children = node.children ?? []
  if (node.type === 'tablerow') {
    const cells = children.map((cell) =>
      linesIn(cell).flatMap((line, place) => (place > 0 ? [text(' '), ...line] : line)),
    )
    const filled = cells.filter((cell) => cell.length > 0)
    return [filled.flatMap((cell, place) => (place > 0 ? [text(' | '), ...cell] : cell))].filter(
      ({ length }) => length > 0,
    )
  }
  const inline = children.filter(({ type }) => INLINE.has(type))
  const blocks = children.filter(({ type }) => !INLINE.has(type))
  return [...(inline.length > 0 ? [inline] : []), ...blocks.flatMap(linesIn)]
}
