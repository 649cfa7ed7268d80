import { isRow, type Row, rows, words } from '@/src/content/form'
import type {
  CareCardBlock,
  DosAndDontsBlock,
  FactListBlock,
  FigureBlock,
  KeyPointsBlock,
  QuoteBlock,
} from '@/src/payload-types'
import { inlines, isNode, type LexicalNode, nodesOf, textOf } from './inlines'
import { fullName, linkTo } from './links'
import { picture } from './picture'
import { table } from './table'
import { uniqueIds } from './text'
import type { BodyNode, CareLevel, Contents, Inline } from './viewModels'

type MakeId = (text: string) => string

/** Rich text as plain data. Headings get the ids that the contents list leads to. */
export function body(value: unknown, makeId: MakeId = uniqueIds()): BodyNode[] {
  const root = typeof value === 'object' && value !== null && 'root' in value ? value.root : undefined
  return isNode(root) ? nodesOf(root.children).flatMap((node) => bodyNode(node, makeId)) : []
}

function bodyNode(node: LexicalNode, makeId: MakeId): BodyNode[] {
  switch (node.type) {
    case 'paragraph': {
      const children = inlines(node.children)
      return textOf(children).trim() === '' ? [] : [{ type: 'paragraph', children }]
    }
    case 'heading': {
      const children = inlines(node.children)
      const level = node.tag === 'h2' ? 2 : node.tag === 'h3' ? 3 : 4
      return textOf(children).trim() === ''
        ? []
        : [{ type: 'heading', level, id: makeId(textOf(children)), children }]
    }
    case 'list':
      return [list(node, makeId)]
    case 'table':
      return [table(nodesOf(node.children).map((row) => nodesOf(row.children)))]
    case 'upload': {
      const view = picture(isRow(node.value) ? node.value : undefined)
      return view ? [{ type: 'figure', picture: view }] : []
    }
    case 'block':
      return block(node.fields)
    default:
      return []
  }
}

function list(node: LexicalNode, makeId: MakeId): BodyNode {
  const isOrdered = node.listType === 'number'
  const start = isOrdered && Number.isInteger(node.start) ? Number(node.start) : 1
  return {
    type: 'list',
    isOrdered,
    start: start === 1 ? undefined : start,
    items: listItems(node, makeId),
  }
}

/** The editor keeps a nested list in an item of its own, after the item it belongs to. */
function listItems(list: LexicalNode, makeId: MakeId): { children: Inline[]; nested: BodyNode[] }[] {
  const items: { children: Inline[]; nested: BodyNode[] }[] = []
  for (const item of nodesOf(list.children)) {
    const nested = nodesOf(item.children).filter(({ type }) => type === 'list')
    const children = itemWords(nodesOf(item.children).filter(({ type }) => type !== 'list'))
    const inner = nested.flatMap((child) => bodyNode(child, makeId))
    const previous = items.at(-1)
    if (textOf(children).trim() === '' && previous) previous.nested.push(...inner)
    else items.push({ children, nested: inner })
  }
  return items
}

/** Paragraphs and headings that were pasted into an item are lines of it. */
const itemWords = (nodes: LexicalNode[]): Inline[] =>
  nodes.flatMap((node, place): Inline[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return inlines([node])
    return [...(place > 0 ? [{ type: 'break' } as const] : []), ...inlines(node.children)]
  })

const CARE_LEVELS: Record<CareLevel, true> = { emergency: true, urgent: true, nonUrgent: true }
const isCareLevel = (value: unknown): value is CareLevel =>
  typeof value === 'string' && Object.hasOwn(CARE_LEVELS, value)

type BlockType = (
  | CareCardBlock
  | DosAndDontsBlock
  | FactListBlock
  | FigureBlock
  | KeyPointsBlock
  | QuoteBlock
)['blockType']

/**
 * A block while it is written: a form has no text yet where one is required, 0 for a list without rows, and
 * nothing for a group that nobody has touched. So its fields are read as what they are, not as what they will be.
 */
const BLOCKS: Record<BlockType, (fields: Row) => BodyNode[]> = {
  quote,
  factList: ({ intro, items }) => [
    {
      type: 'factList',
      intro: words(intro) || undefined,
      facts: rows(items).map(({ about, explanation, label }) => ({
        label: words(label),
        explanation: words(explanation),
        href: isRow(about) ? linkTo(words(about.relationTo), about.value)?.href : undefined,
      })),
    },
  ],
  careCard: ({ body: signs, heading, level }) => [
    {
      type: 'careCard',
      headingLevel: 3,
      level: isCareLevel(level) ? level : 'nonUrgent',
      heading: words(heading),
      body: body(signs),
    },
  ],
  dosAndDonts: ({ donts, dos }) => {
    const advice = { dos: texts(dos), donts: texts(donts) }
    return advice.dos.length + advice.donts.length > 0
      ? [{ type: 'dosAndDonts', headingLevel: 3, ...advice }]
      : []
  },
  keyPoints: ({ heading, points }) => [
    {
      type: 'keyPoints',
      headingLevel: 3,
      heading: words(heading) || undefined,
      points: rows(points).map(({ text }) => words(text)),
    },
  ],
  figure: ({ caption, image }) => {
    const view = picture(isRow(image) ? image : undefined, words(caption))
    return view ? [{ type: 'figure', picture: view }] : []
  },
}

const texts = (items: unknown): string[] => rows(items).flatMap(({ text }) => words(text).trim() || [])

const isBlockType = (value: unknown): value is BlockType =>
  typeof value === 'string' && Object.hasOwn(BLOCKS, value)

const block = (fields: unknown): BodyNode[] =>
  isRow(fields) && isBlockType(fields.blockType) ? BLOCKS[fields.blockType](fields) : []

function quote({ attribution, expert, source, text }: Row): BodyNode[] {
  const speaker = isRow(attribution) ? attribution : {}
  const profile = isRow(expert) ? expert : undefined
  const name = profile
    ? fullName({ honorific: words(profile.honorific), name: words(profile.name) })
    : words(speaker.name)
  // Words without a speaker are not a quote: the expert was unpublished, or the draft is not finished.
  if (!name || !words(text)) return []
  const role = profile ? profile.jobTitle : speaker.role
  return [
    {
      type: 'quote',
      text: words(text),
      name,
      href: profile ? linkTo('experts', profile)?.href : undefined,
      role: words(role) || undefined,
      source: words(source) || undefined,
    },
  ]
}

/** The contents list: every heading of level two, in order. */
export const outline = (nodes: readonly BodyNode[]): Contents =>
  nodes.flatMap((node) =>
    node.type === 'heading' && node.level === 2 ? { id: node.id, text: textOf(node.children) } : [],
  )

/** Blocks before the first section stand right under the title, so their headings are one level up. */
export const levelled = (nodes: readonly BodyNode[]): BodyNode[] => {
  const first = nodes.findIndex((node) => node.type === 'heading')
  return nodes.map((node, place) =>
    'headingLevel' in node && (first < 0 || place < first) ? { ...node, headingLevel: 2 } : node,
  )
}
