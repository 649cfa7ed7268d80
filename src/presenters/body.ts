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
      const view = picture(node.value as Parameters<typeof picture>[0])
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

type AnyBlock = CareCardBlock | DosAndDontsBlock | FactListBlock | FigureBlock | KeyPointsBlock | QuoteBlock

function block(value: unknown): BodyNode[] {
  // Its fields were checked when it was saved; a draft may still lack some.
  const fields = value as Partial<AnyBlock> & { blockType?: AnyBlock['blockType'] }
  switch (fields.blockType) {
    case 'quote':
      return quote(fields as QuoteBlock)
    case 'factList': {
      const { intro, items } = fields as FactListBlock
      const facts = (items ?? []).map(({ about, explanation, label }) => ({
        label: label ?? '',
        explanation: explanation ?? '',
        href: about ? linkTo(about.relationTo, about.value)?.href : undefined,
      }))
      return [{ type: 'factList', intro: intro || undefined, facts }]
    }
    case 'careCard': {
      const { body: words, heading, level } = fields as CareCardBlock
      return [
        {
          type: 'careCard',
          headingLevel: 3,
          level: level && Object.hasOwn(CARE_LEVELS, level) ? level : 'nonUrgent',
          heading: heading ?? '',
          body: body(words),
        },
      ]
    }
    case 'dosAndDonts': {
      const { donts, dos } = fields as DosAndDontsBlock
      const texts = (items: typeof dos) => (items ?? []).flatMap(({ text }) => text?.trim() || [])
      const advice = { dos: texts(dos), donts: texts(donts) }
      return advice.dos.length + advice.donts.length > 0
        ? [{ type: 'dosAndDonts', headingLevel: 3, ...advice }]
        : []
    }
    case 'keyPoints': {
      const { heading, points } = fields as KeyPointsBlock
      return [
        {
          type: 'keyPoints',
          headingLevel: 3,
          heading: heading || undefined,
          points: (points ?? []).map(({ text }) => text ?? ''),
        },
      ]
    }
    case 'figure': {
      const { caption, image } = fields as FigureBlock
      const view = picture(image, caption)
      return view ? [{ type: 'figure', picture: view }] : []
    }
    default:
      return []
  }
}

function quote({ attribution, expert, source, text }: QuoteBlock): BodyNode[] {
  const profile = typeof expert === 'object' ? expert : undefined
  const name = profile ? fullName(profile) : attribution?.name
  // Words without a speaker are not a quote: the expert was unpublished, or the draft is not finished.
  if (!name || !text) return []
  const role = profile ? profile.jobTitle : attribution?.role
  return [
    {
      type: 'quote',
      text,
      name,
      href: profile ? linkTo('experts', profile)?.href : undefined,
      role: role || undefined,
      source: source || undefined,
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
