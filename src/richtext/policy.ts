import { isOnItsWay, isRecord, isWithoutAddress, NODE_TYPES } from './sanitised'

/** What rich text may hold. It is stored as JSON that a client sends, so it is checked before it is kept. */

const MAX_DEPTH = 24
const MAX_NODES = 20_000
const MAX_BYTES = 1_500_000

const PROSE_NODE_TYPES = new Set([...NODE_TYPES].filter((type) => type !== 'block' && type !== 'upload'))
const HEADING_TAGS = new Set(['h2', 'h3', 'h4'])
const LINKED_COLLECTIONS = new Set(['articles', 'conditions', 'symptoms', 'treatments', 'experts'])

/**
 * Whether a URL may be stored and shown: https, http, mailto, tel, or a path or fragment of this site.
 * Control characters are refused because browsers ignore them when they look for `javascript:`.
 */
export function isSafeUrl(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > 2048) return false
  if (/[\u0000-\u0020\u007f\\]/.test(url)) return false
  if (/^(\/(?!\/)|#)/.test(url)) return true
  return URL.canParse(url) && /^(https?:\/\/|mailto:|tel:)/i.test(url)
}

const isAmong = (known: ReadonlySet<string>, value: unknown): boolean =>
  typeof value === 'string' && known.has(value)

/** The slugs of the blocks that a text may hold. A text that may hold some may hold pictures, too. */
type Rules = { blocks: readonly string[] }

/** The first thing in a rich-text value that may not be stored, in words for its author, or `undefined`. */
export function richTextProblem(value: unknown, rules: Rules): string | undefined {
  if (value === null || value === undefined) return undefined
  if (!isRecord(value) || !isRecord(value.root)) return 'The text is not in the format of the editor.'
  if (JSON.stringify(value).length > MAX_BYTES)
    return 'The text is too long. Divide it into several articles.'
  const budget = { nodes: MAX_NODES }
  return nodeProblem(value.root, rules, budget, 0)
}

/** The words of a heading, by which editors find what comes after it. */
const headingText = (node: unknown): string | undefined =>
  isRecord(node) && node.type === 'heading' && Array.isArray(node.children)
    ? node.children
        .map((child) => (isRecord(child) && typeof child.text === 'string' ? child.text : ''))
        .join('')
    : undefined

const MOST_SHOWN = 60

const placed = (problem: string, heading: string | undefined): string =>
  heading?.trim() ? `Below “${heading.trim().slice(0, MOST_SHOWN)}”: ${problem}` : problem

function nodeProblem(
  node: unknown,
  rules: Rules,
  budget: { nodes: number },
  depth: number,
): string | undefined {
  budget.nodes -= 1
  if (budget.nodes < 0) return 'The text has too many parts. Divide it into several articles.'
  if (depth > MAX_DEPTH) return 'The text is nested too deeply.'
  if (!isRecord(node)) return 'The text holds a part that is not in the format of the editor.'
  const { type } = node
  const allowed = rules.blocks.length > 0 ? NODE_TYPES : PROSE_NODE_TYPES
  if (typeof type !== 'string' || !allowed.has(type) || (type === 'root') !== (depth === 0))
    return `The text holds a part of an unknown kind${typeof type === 'string' ? ` (“${type.slice(0, 40)}”)` : ''}.`
  const problem = ownProblem(type, node, rules)
  if (problem) return problem
  if (node.children === undefined) return undefined
  if (!Array.isArray(node.children)) return 'The text is not in the format of the editor.'
  let heading: string | undefined
  for (const child of node.children) {
    heading = headingText(child) ?? heading
    const found = nodeProblem(child, rules, budget, depth + 1)
    if (found) return depth === 0 ? placed(found, heading) : found
  }
  return undefined
}

function ownProblem(type: string, node: Record<string, unknown>, { blocks }: Rules): string | undefined {
  if (type === 'text' && typeof node.text !== 'string') return 'The text holds a part without text.'
  if (type === 'block' && !(isRecord(node.fields) && isAmong(new Set(blocks), node.fields.blockType)))
    return 'The text holds a block of an unknown kind.'
  if (type === 'heading' && !isAmong(HEADING_TAGS, node.tag))
    return 'Headings inside a text are of level 2, 3 or 4; the title is level 1.'
  if (type === 'link' || type === 'autolink')
    return isWithoutAddress(node) ? undefined : linkProblem(node.fields)
  if (
    type === 'upload' &&
    !isOnItsWay(node) &&
    (node.relationTo !== 'media' || typeof node.value !== 'string')
  )
    return 'Only pictures from the media library can be placed.'
  return undefined
}

function linkProblem(fields: unknown): string | undefined {
  if (!isRecord(fields)) return 'The text holds a link without an address.'
  if (fields.linkType !== 'internal')
    return isSafeUrl(fields.url)
      ? undefined
      : `A link leads to “${typeof fields.url === 'string' ? fields.url.slice(0, 80) : ''}”. Use an address that starts with https:, http:, mailto:, tel:, / or #.`
  const { doc } = fields
  return isRecord(doc) && isAmong(LINKED_COLLECTIONS, doc.relationTo) && typeof doc.value === 'string'
    ? undefined
    : 'A link to a document of this library has lost its document. Choose the document again.'
}
