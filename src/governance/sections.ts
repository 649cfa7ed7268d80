import { inOrder } from './inOrder'
import type { Json, ReadContent } from './reviewedContent'

/**
 * A part of an article as reviewers speak of it: what it says, line by line, and all that it is made of, for
 * what is no word counts, too.
 */
export type Section = { name: string; lines: string[]; form: string }

type Node = { [key: string]: Json }

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: Json | undefined): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Names what is linked to. Ids mean nothing to people. */
export type NameOf = (id: string) => string

/** The parts of a content, in the order of the page. */
export function sectionsOf(content: ReadContent, nameOf: NameOf): Section[] {
  const of = (name: string, lines: readonly string[], form: unknown): Section => ({
    name,
    lines: [...lines],
    form: inOrder(form) ?? '',
  })
  const named = (name: string, ids: readonly string[]) => of(name, ids.map(nameOf), ids)
  return [
    of('Title', [content.title], content.title),
    of('Summary', [content.summary], content.summary),
    named('Main picture', content.hero ? [content.hero] : []),
    ...bodySections(content.body, nameOf),
    ...nodes(content.faqs).map((faq, place) =>
      of(`Question ${place + 1}`, [textIn(faq.question), ...linesOf(faq.answer, nameOf)], faq),
    ),
    named('Conditions', content.conditions),
    named('Symptoms', content.symptoms),
    named('Treatments', content.treatments),
    ...nodes(content.sources).map((source, place) =>
      of(`Source ${place + 1}`, linesOf(source, nameOf), source),
    ),
    of(
      'No red flags',
      content.noRedFlagsBecause ? [content.noRedFlagsBecause] : [],
      content.noRedFlagsBecause,
    ),
    of('What is new', linesOf(content.change, nameOf), content.change),
  ].filter(({ form, lines }) => lines.length > 0 || form.length > 2)
}

/** A body falls into what comes before its first heading of level two, and one part for each of these. */
function bodySections(body: Json | undefined, nameOf: NameOf): Section[] {
  const parts: { name: string; nodes: Node[] }[] = [{ name: 'Opening', nodes: [] }]
  const root = isNode(body) && isNode(body.root) ? body.root : undefined
  for (const node of nodes(root?.children)) {
    if (node.type === 'heading' && node.tag === 'h2')
      parts.push({ name: `“${linesOf(node, nameOf).join(' ')}”`, nodes: [] })
    parts.at(-1)?.nodes.push(node)
  }
  return parts.map((part) => ({
    name: part.name,
    lines: linesOf(part.nodes, nameOf),
    form: inOrder(part.nodes) ?? '',
  }))
}

const INLINE: ReadonlySet<Json | undefined> = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

/** What a rich text says: a line for each paragraph, item, cell and field of a block. */
function linesOf(value: Json | undefined, nameOf: NameOf): string[] {
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
const FIRST = ['level', 'heading', 'title', 'label', 'question', 'what', 'intro']

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
