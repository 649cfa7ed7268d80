import type { Json } from './said'

export type Node = { [key: string]: Json }

export const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const nodes = (value: Json | undefined): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
export const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Names what is linked to. Ids mean nothing to people. */
export type NameOf = (id: string) => string

const INLINE: ReadonlySet<Json | undefined> = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

/** What a rich text says: a line for each paragraph, item, cell and field of a block. */
export function linesOf(value: Json | undefined, nameOf: NameOf): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, nameOf))
  if (!isNode(value)) return typeof value === 'string' ? [nameOf(value)] : []
  const children = nodes(value.children)
  if (children.length > 0 && children.every(({ type }) => INLINE.has(type)))
    return [children.map((child) => inline(child, nameOf)).join(''), ...fieldLines(value, nameOf)]
  return [
    ...children.flatMap((child) =>
      INLINE.has(child.type) ? [inline(child, nameOf)] : linesOf(child, nameOf),
    ),
    ...fieldLines(value, nameOf),
  ]
}

/** Says of what kind a part is, and how it is set, which is no word. */
const KINDS: ReadonlySet<string> = new Set([
  'blockType',
  'children',
  'format',
  'kind',
  'linkType',
  'listType',
  'relationTo',
  'tag',
  'type',
])

/** What comes before the rest, for the database keeps properties in an order of its own. */
const FIRST = [
  'level',
  'heading',
  'title',
  'label',
  'question',
  'what',
  'intro',
  'sign',
  'symptom',
  'treatment',
]

const placeOf = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length)

const fieldLines = (fields: Node, nameOf: NameOf): string[] =>
  Object.keys(fields)
    .filter((key) => !KINDS.has(key))
    .sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1))
    .flatMap((key) => linesOf(fields[key], nameOf))

function inline(node: Node, nameOf: NameOf): string {
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  if (node.type === 'text') return textIn(node.text)
  const words = nodes(node.children)
    .map((child) => inline(child, nameOf))
    .join('')
  const fields = isNode(node.fields) ? node.fields : {}
  const target = isNode(fields.doc) ? nameOf(textIn(fields.doc.value)) : textIn(fields.url)
  return target && target !== words ? `${words} (${target})` : words
}
