import fc from 'fast-check'
import { type Block, type Field, type FlattenedField, flattenAllFields } from 'payload'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import { REVIEWED_FIELDS } from '@/src/governance/fields'
import type { ReviewedCollection } from '@/src/governance/subject'

/** Pages as forms and editor make them, from the fields of the config: a new field is in them by itself. */

type Value = unknown

export const IDS = [1, 2, 3].map((number) => `${number}`.repeat(8).concat('-1111-4111-8111-111111111111'))
const id = fc.constantFrom(...IDS)
/** Few words, so that often two are the same. */
const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('take', 'take aspirin every day', '10', '3', 'H', '2', 'O', 'do not'),
  },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
)

const optional = (arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 })

export const page = (collection: ReviewedCollection): fc.Arbitrary<Record<string, Value>> =>
  fieldsArbitrary(REVIEWED_FIELDS[collection], 2)

const fieldsArbitrary = (fields: Field[], depth: number) =>
  flattenedArbitrary(flattenAllFields({ fields }), depth)

const flattenedArbitrary = (fields: FlattenedField[], depth: number): fc.Arbitrary<Record<string, Value>> =>
  fc.record(
    Object.fromEntries(
      fields
        .filter(({ type }) => type !== 'join')
        .map((field) => [field.name, optional(valueFor(field, depth))]),
    ),
  )

function valueFor(field: FlattenedField, depth: number): fc.Arbitrary<Value> {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return 'hasMany' in field && field.hasMany ? fc.array(words, { maxLength: 3 }) : words
    case 'select':
      return fc.constantFrom(
        ...field.options.map((option) => (typeof option === 'string' ? option : option.value)),
      )
    case 'checkbox':
      return fc.boolean()
    case 'number':
      return fc.nat(36)
    case 'date':
      return fc.constantFrom(
        '2026-01-01T00:00:00.000Z',
        '2026-01-01T12:00:00.000Z',
        '2026-02-01T00:00:00.000Z',
      )
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      const one: fc.Arbitrary<Value> = Array.isArray(relationTo)
        ? fc.record({ relationTo: fc.constantFrom(...relationTo), value: id })
        : id
      return field.hasMany ? fc.array(one, { maxLength: 3 }) : one
    }
    case 'array':
      return fc.array(withId(flattenedArbitrary(field.flattenedFields, depth)), { maxLength: 3 })
    case 'group':
    case 'tab':
      return flattenedArbitrary(field.flattenedFields, depth)
    case 'richText':
      return richText(depth)
    default:
      throw new Error(`Say here what a field of the type “${field.type}” may hold.`)
  }
}

const withId = (arbitrary: fc.Arbitrary<Record<string, Value>>) =>
  fc.tuple(arbitrary, fc.uuid()).map(([row, id]) => ({ ...row, id }))

const element = (
  type: string,
  children: fc.Arbitrary<Value[]>,
  more: Record<string, fc.Arbitrary<Value>> = {},
) =>
  fc.record({
    type: fc.constant(type),
    version: fc.constant(1),
    direction: fc.constantFrom(null, 'ltr'),
    format: fc.constant(''),
    indent: fc.nat(2),
    ...more,
    children,
  })

const text = fc.record({
  type: fc.constant('text'),
  version: fc.constant(1),
  detail: fc.constant(0),
  format: fc.constantFrom(0, 0, 0, 1, 2, 3, 32, 64),
  mode: fc.constant('normal'),
  style: fc.constant(''),
  text: words,
})
const linebreak = fc.constant({ type: 'linebreak', version: 1 })
const link = (type: 'link' | 'autolink') =>
  element(type, fc.array(text, { minLength: 1, maxLength: 2 }).map(joined), {
    id: fc.uuid(),
    fields: fc.oneof(
      fc.record({
        linkType: fc.constant('custom'),
        url: fc.constantFrom('https://a.example/', 'tel:112'),
        newTab: fc.boolean(),
      }),
      fc.record({
        linkType: fc.constant('internal'),
        doc: fc.record({ relationTo: fc.constantFrom('articles', 'conditions'), value: id }),
        newTab: fc.boolean(),
      }),
    ),
  })
const inline = fc
  .array(fc.oneof({ weight: 6, arbitrary: text }, linebreak, link('link'), link('autolink')), {
    maxLength: 4,
  })
  .map(joined)
const paragraph = element('paragraph', inline)

type TextNode = { type: string; format?: unknown; text?: unknown; children?: unknown }

/** The editor makes one of texts that stand beside each other and are set alike. */
export function joined(nodes: Value[]): Value[] {
  const all: TextNode[] = []
  for (const node of nodes as TextNode[]) {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format)
      all[all.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else all.push(node)
  }
  return all
}

const list = (depth: number): fc.Arbitrary<Value> =>
  fc.constantFrom('bullet', 'number').chain((listType) =>
    element(
      'list',
      fc.array(
        depth > 0
          ? fc.oneof({ weight: 4, arbitrary: item(inline) }, item(list(depth - 1).map((inner) => [inner])))
          : item(inline),
        { minLength: 1, maxLength: 3 },
      ),
      {
        listType: fc.constant(listType),
        start: fc.constantFrom(1, 1, 3),
        tag: fc.constant(listType === 'bullet' ? 'ul' : 'ol'),
      },
    ),
  )
const item = (children: fc.Arbitrary<Value[]>) => element('listitem', children, { value: fc.nat(3) })

const cell = element('tablecell', fc.array(paragraph, { minLength: 1, maxLength: 2 }), {
  backgroundColor: fc.constant(null),
  colSpan: fc.constantFrom(1, 1, 2),
  headerState: fc.constantFrom(0, 1, 2, 3),
  rowSpan: fc.constantFrom(1, 1, 2),
})
const table = element(
  'table',
  fc.array(element('tablerow', fc.array(cell, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 3,
  }),
  { colWidths: fc.constant([100]) },
)
const upload = fc.record({
  type: fc.constant('upload'),
  version: fc.constant(3),
  format: fc.constant(''),
  id: fc.uuid(),
  relationTo: fc.constant('media'),
  value: id,
  fields: fc.constant(null),
})

const block = ({ fields, slug }: Block, depth: number) =>
  fieldsArbitrary(fields, depth - 1).map((values) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'any', blockName: '', blockType: slug, ...values },
  }))

const richText = (depth: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: paragraph },
        element('heading', inline, { tag: fc.constantFrom('h2', 'h3', 'h4') }),
        list(1),
        table,
        upload,
        fc.constant({ type: 'horizontalrule', version: 1 }),
        ...(depth > 0
          ? [{ weight: 4, arbitrary: fc.oneof(...bodyBlocks.map((one) => block(one, depth))) }]
          : []),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((children) => ({
      root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
    }))
