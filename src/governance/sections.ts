import type { Json, ReviewedContent } from './reviewedContent'

/** A part of an article as reviewers speak of it, and what it says, line by line. */
export type Section = { name: string; lines: string[] }

type Node = { [key: string]: Json }

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: Json | undefined): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Names what is linked to. Ids mean nothing to people. */
export type NameOf = (id: string) => string

/** The parts of a content, in the order of the page. */
export function sectionsOf(content: ReviewedContent, nameOf: NameOf): Section[] {
  const named = (name: string, ids: readonly string[]) => ({ name, lines: ids.map(nameOf) })
  return [
    { name: 'Title', lines: [content.title] },
    { name: 'Summary', lines: [content.summary] },
    named('Main picture', content.hero ? [content.hero] : []),
    ...bodySections(content.body, nameOf),
    ...nodes(content.faqs).map(({ answer, question }, place) => ({
      name: `Question ${place + 1}`,
      lines: [textIn(question), ...linesOf(answer, nameOf)],
    })),
    named('Conditions', content.conditions),
    named('Symptoms', content.symptoms),
    named('Treatments', content.treatments),
    ...nodes(content.sources).map((source, place) => ({
      name: `Source ${place + 1}`,
      lines: ['title', 'publisher', 'kind', 'url', 'doi', 'publishedOn'].flatMap(
        (key) => textIn(source[key]) || [],
      ),
    })),
    { name: 'No red flags', lines: content.noRedFlagsBecause ? [content.noRedFlagsBecause] : [] },
  ].filter(({ lines }) => lines.length > 0)
}

/** A body falls into what comes before its first heading of level two, and one part for each of these. */
function bodySections(body: Json | undefined, nameOf: NameOf): Section[] {
  const sections: Section[] = [{ name: 'Opening', lines: [] }]
  const root = isNode(body) && isNode(body.root) ? body.root : undefined
  for (const node of nodes(root?.children)) {
    const lines = linesOf(node, nameOf)
    if (node.type === 'heading' && node.tag === 'h2') sections.push({ name: `“${lines.join(' ')}”`, lines })
    else sections.at(-1)?.lines.push(...lines)
  }
  return sections
}

const INLINE: ReadonlySet<Json | undefined> = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

/** What a rich text says: a line for each paragraph, item, cell and field of a block. */
function linesOf(value: Json | undefined, nameOf: NameOf): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, nameOf))
  if (!isNode(value)) return typeof value === 'string' ? [nameOf(value)] : []
  if (isNode(value.root)) return linesOf(value.root, nameOf)
  if (isNode(value.fields)) return fieldLines(value.fields, nameOf)
  const children = nodes(value.children)
  if (children.length > 0 && children.every(({ type }) => INLINE.has(type)))
    return [children.map((child) => inline(child, nameOf)).join('')]
  if ('children' in value)
    return children.flatMap((child) =>
      INLINE.has(child.type) ? [inline(child, nameOf)] : linesOf(child, nameOf),
    )
  return fieldLines(value, nameOf)
}

/** Which kind something is says nothing in words, but a care card of another level is another card. */
const KEPT_KINDS: ReadonlySet<string> = new Set(['level', 'value'])
const KINDS: ReadonlySet<string> = new Set(['blockType', 'kind', 'relationTo', 'type', 'tag', 'linkType'])

const fieldLines = (fields: Node, nameOf: NameOf): string[] =>
  Object.entries(fields).flatMap(([key, value]) =>
    KINDS.has(key) && !KEPT_KINDS.has(key) ? [] : linesOf(value, nameOf),
  )

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
