import { isNode, type NameOf, type Node, nodes, type Run, run, textIn } from './lines'
import { pointerRuns } from './pointerRuns'
import type { Json } from './said'

const INLINE: ReadonlySet<Json | undefined> = new Set(['autolink', 'linebreak', 'link', 'tab', 'text'])

export const isInline = ({ type }: Node): boolean => INLINE.has(type)

/** The bits of a text’s format as the editor counts them. */
const MARKS = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'code',
  'subscript',
  'superscript',
  'highlight',
  'lowercase',
  'uppercase',
  'capitalize',
]

/** The words of a paragraph, with how they are set and where they lead. */
export const runsOf = (inline: readonly Node[], nameOf: NameOf): Run[] =>
  joined(inline.flatMap((node) => nodeRuns(node, nameOf)))

function nodeRuns(node: Node, nameOf: NameOf): Run[] {
  const { type } = node
  if (type === 'linebreak') return [run('\n', 'line break', ...others(node, ['type']))]
  if (type === 'tab') return [run('\t', 'tab', ...others(node, ['format', 'text', 'type']), ...formats(node))]
  if (type === 'text')
    return [run(textIn(node.text), ...formats(node), ...others(node, ['format', 'text', 'type']))]
  const words = nodes(node.children).flatMap((child) => nodeRuns(child, nameOf))
  return [
    ...words.map(({ marks, ...rest }) => ({ ...rest, marks: [...marks, 'link'] })),
    run(` (→ ${targetOf(node, nameOf)})`, 'target'),
  ]
}

function formats({ format }: Node): string[] {
  if (typeof format !== 'number') return format === undefined ? [] : [`format: ${JSON.stringify(format)}`]
  const unknown = format >> MARKS.length
  return [
    ...MARKS.filter((_, bit) => format & (1 << bit)),
    ...(unknown ? [`format: ${unknown << MARKS.length}`] : []),
  ]
}

function targetOf(link: Node, nameOf: NameOf): string {
  const fields = isNode(link.fields) ? link.fields : {}
  const { doc, linkType, newTab, url, ...more } = fields
  const page = pointerRuns(doc, nameOf)
  const isExpected = linkType === (doc === undefined ? 'custom' : 'internal')
  return [
    ...(url === undefined ? [] : [typeof url === 'string' ? url : JSON.stringify(url)]),
    ...(page ? page.map(({ text }) => text) : others({ doc: doc ?? '' }, [])),
    ...(newTab === true ? ['opens a new window'] : others({ newTab: newTab ?? '' }, [])),
    ...(isExpected ? [] : others({ linkType: linkType ?? '' }, [])),
    ...(link.type === 'autolink' ? ['made by the editor'] : []),
    ...others(more, []),
    ...others(link, ['children', 'fields', 'type']),
  ].join(', ')
}

/** What else is stored of a part of a text, such as how it is aligned. */
export const others = (node: Node, known: readonly string[]): string[] =>
  Object.keys(node)
    .filter((key) => !known.includes(key) && node[key] !== '')
    .sort()
    .map((key) => `${key}: ${shown(node[key])}`)

const shown = (value: Json | undefined) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Words that are set in the same way are one, in however many pieces they are stored. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const next of runs.filter(({ picture, text }) => text !== '' || picture)) {
    const last = all.at(-1)
    const isMore = last?.marks.join() === next.marks.join() && !last.picture && !next.picture
    if (last && isMore) last.text += next.text
    else all.push({ ...next })
  }
  return all
}
