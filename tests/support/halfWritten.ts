import fc from 'fast-check'
import type { Block, Field } from 'payload'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'

type Row = Record<string, unknown>

/** Nothing, in each way in which a form, the API or the database says it. */
const nothing = fc.constantFrom(undefined, null)
const orNothing = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 2, arbitrary: value }, { weight: 1, arbitrary: nothing })

const words = fc.constantFrom('', ' ', 'Words.', 'Two words, H₂O', 'Ein Wort – ß')
const id = fc.uuid()
/** A related document: its id, itself as far as somebody may read it, or nothing where it is gone. */
const related = fc.oneof(
  id,
  fc.record({ id, slug: fc.constantFrom('a-page', ''), title: orNothing(words), name: orNothing(words) }),
)

const text = fc.record({ type: fc.constant('text'), text: words, format: fc.constantFrom(0, 1, 32, 64) })
const link = fc.record({
  type: fc.constantFrom('link', 'autolink'),
  children: fc.array(text, { maxLength: 2 }),
  fields: orNothing(
    fc.record({
      linkType: fc.constantFrom('custom', 'internal', undefined),
      url: orNothing(fc.constantFrom('https://example.org', '')),
      doc: orNothing(
        fc.record({ relationTo: fc.constantFrom('articles', 'conditions'), value: orNothing(related) }),
      ),
    }),
  ),
})
const inlines = orNothing(fc.array(fc.oneof(text, link), { maxLength: 3 }))
const node = (type: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), children: inlines, ...more })
const item = fc.oneof(
  node('listitem'),
  fc.record({ type: fc.constant('listitem'), children: fc.constant([]) }),
)
const cell = fc.record({
  type: fc.constant('tablecell'),
  headerState: fc.constantFrom(0, 1, 2, 3),
  children: orNothing(fc.array(node('paragraph'), { maxLength: 2 })),
})

/** What the editor of a rich text can hold while somebody writes: empty nodes, and blocks with empty forms. */
const richText = (blocks: readonly Block[]): fc.Arbitrary<unknown> => {
  const nodes: fc.Arbitrary<unknown>[] = [
    node('paragraph'),
    node('heading', { tag: fc.constantFrom('h2', 'h3', 'h4', undefined) }),
    fc.record({
      type: fc.constant('list'),
      listType: fc.constantFrom('number', 'bullet'),
      children: orNothing(fc.array(item, { maxLength: 2 })),
    }),
    fc.record({
      type: fc.constant('table'),
      children: orNothing(
        fc.array(
          fc.record({ type: fc.constant('tablerow'), children: orNothing(fc.array(cell, { maxLength: 2 })) }),
          { maxLength: 2 },
        ),
      ),
    }),
    fc.record({ type: fc.constant('upload'), value: orNothing(related), pending: nothing }),
    ...blocks.map(({ fields, slug }) =>
      // Blocks are stored as their forms send them.
      fc.record({
        type: fc.constant('block'),
        fields: fc.oneof(
          fc.constant({ blockType: slug }),
          halfWritten(fields, 'form', []).map((values) => ({ ...values, blockType: slug })),
        ),
      }),
    ),
  ]
  return fc.oneof(
    fc.constant({}),
    fc.constant({ root: {} }),
    fc.record({
      root: fc.record({
        type: fc.constant('root'),
        children: fc.array(fc.oneof(...nodes), { maxLength: 4 }),
      }),
    }),
  )
}

/** Where a document is read: in its form, in which a list without rows is the number 0, or as it is stored. */
export type Place = 'form' | 'stored'

const list = (place: Place, item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(nothing, fc.constant(place === 'form' ? 0 : []), fc.array(item, { maxLength: 3 }))

function stateOf(field: Field, place: Place, blocks: readonly Block[]): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'array':
      return list(place, halfWritten(field.fields, place, []))
    case 'group':
      return orNothing(halfWritten(field.fields, place, []))
    case 'richText':
      return orNothing(richText(field.name === 'body' ? blocks : []))
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      const one = Array.isArray(relationTo)
        ? fc.record({ relationTo: fc.constantFrom(...relationTo), value: orNothing(related) })
        : related
      return field.hasMany ? list(place, one) : orNothing(one)
    }
    case 'select':
    case 'radio': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const one = fc.constantFrom(...values)
      return 'hasMany' in field && field.hasMany ? list(place, one) : orNothing(one)
    }
    case 'checkbox':
      return orNothing(fc.boolean())
    case 'date':
      return orNothing(fc.constantFrom('2026-01-02T03:04:05.000Z', '2026-01-02'))
    case 'number':
      return orNothing(fc.constantFrom(0, 1, 36))
    case 'text':
      return field.hasMany ? list(place, words) : orNothing(words)
    case 'join':
      return orNothing(fc.constant({ docs: [], hasNextPage: false }))
    default:
      return orNothing(words)
  }
}

/** The fields of a document as far as somebody has come with them, in every state that a form can be in. */
export function halfWritten(
  fields: readonly Field[],
  place: Place,
  blocks: readonly Block[] = bodyBlocks,
): fc.Arbitrary<Row> {
  const states = fields.flatMap((field): [string, fc.Arbitrary<unknown>][] => {
    if (field.type === 'ui') return []
    if (field.type === 'tabs')
      return field.tabs.map((tab): [string, fc.Arbitrary<unknown>] => [
        '',
        halfWritten(tab.fields, place, blocks),
      ])
    if (field.type === 'row' || field.type === 'collapsible')
      return [['', halfWritten(field.fields, place, blocks)]]
    return 'name' in field && field.name ? [[field.name, stateOf(field, place, blocks)]] : []
  })
  // Rows and tabs have no name: what is in them stands beside the rest.
  return fc
    .tuple(...states.map(([, state]) => state))
    .map((values) =>
      Object.assign(
        {},
        ...values.map((value, place) => (states[place]?.[0] ? { [states[place][0]]: value } : value)),
      ),
    )
}
