import { isSafeUrl } from '@/src/richtext/policy'
import { linkTo } from './links'
import type { Inline, Mark } from './viewModels'

/** A node as the editor stores it. */
export type LexicalNode = { type: string; children?: unknown; [key: string]: unknown }

export const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && 'type' in value
export const nodesOf = (value: unknown): LexicalNode[] => (Array.isArray(value) ? value.filter(isNode) : [])

const MARKS: [bit: number, mark: Mark][] = [
  [1, 'strong'],
  [2, 'em'],
  [32, 'sub'],
  [64, 'sup'],
]

export const inlines = (children: unknown): Inline[] =>
  nodesOf(children).flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ type: 'break' }]
    if (node.type === 'tab') return [{ type: 'text', text: ' ', marks: [] }]
    if (node.type === 'text') {
      const format = typeof node.format === 'number' ? node.format : 0
      const marks = MARKS.filter(([bit]) => format & bit).map(([, mark]) => mark)
      return [{ type: 'text', text: String(node.text ?? ''), marks }]
    }
    if (node.type !== 'link' && node.type !== 'autolink') return []
    const words = inlines(node.children)
    const href = hrefOf(node.fields)
    // A link to a page that readers cannot see becomes the words it was made of.
    return href ? [{ type: 'link', href, children: words }] : words
  })

function hrefOf(fields: unknown): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined
  const { doc, linkType, url } = fields as {
    doc?: { relationTo?: string; value?: unknown }
    linkType?: string
    url?: unknown
  }
  if (linkType === 'internal') return linkTo(doc?.relationTo ?? '', doc?.value)?.href
  return isSafeUrl(url) ? url : undefined
}

export const textOf = (words: readonly Inline[]): string =>
  words
    .map((word) => (word.type === 'text' ? word.text : word.type === 'link' ? textOf(word.children) : ' '))
    .join('')
