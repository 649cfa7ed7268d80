import type { Block, Field } from 'payload'
import { fieldAffectsData, flattenTopLevelFields } from 'payload/shared'
import { isUuid } from '@/src/content/uuid'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The ids that the editor, the forms and the database give. */
const isRowId = (value: unknown): boolean =>
  isUuid(value) || (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value))

/** What is kept of a value, or nothing, in a text that may hold some blocks. */
type Kept = (value: unknown, blocks: readonly Block[]) => unknown

const number: Kept = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
const flag: Kept = (value) => (typeof value === 'boolean' ? value : undefined)
const text: Kept = (value) => (typeof value === 'string' || value === null ? value : undefined)
const oneOf =
  (...values: readonly unknown[]): Kept =>
  (value) =>
    values.includes(value) ? value : undefined
/** What the editor stores with each node, and offers nobody to set. */
const always =
  (value: unknown): Kept =>
  () =>
    value
const id: Kept = (value) => (isRowId(value) ? value : undefined)
const children: Kept = (value, blocks) =>
  Array.isArray(value) ? value.filter(isRecord).flatMap((child) => sanitisedChild(child, blocks)) : undefined
const numbers: Kept = (value) =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'number') : undefined

type Shape = Record<string, Kept>

/** What every node has, and what those have that hold others. */
const NODE: Shape = { type: text, version: number }
const ALIGNMENT = oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify')
const ELEMENT: Shape = {
  ...NODE,
  children,
  direction: oneOf('ltr', 'rtl', null),
  format: ALIGNMENT,
  indent: number,
  textFormat: number,
  textStyle: always(''),
}
const TEXT: Shape = {
  ...NODE,
  detail: number,
  format: number,
  mode: always('normal'),
  style: always(''),
  text,
}
const DECORATOR: Shape = { ...NODE, format: ALIGNMENT }

/** What the fields of a link or a picture hold. */
const fieldsOf =
  (shape: Shape): Kept =>
  (value, blocks) =>
    isRecord(value) ? shaped(shape, value, blocks) : undefined
const LINK: Shape = {
  ...ELEMENT,
  fields: fieldsOf({
    doc: (value) => (isRecord(value) ? { relationTo: value.relationTo, value: value.value } : null),
    id,
    linkType: oneOf('custom', 'internal'),
    newTab: flag,
    url: text,
  }),
  id,
}

/** What the editor keeps of each kind of node. Anything else would be words nobody sees. */
const SHAPES: Record<string, Shape> = {
  autolink: LINK,
  block: {
    ...DECORATOR,
    fields: (value, blocks) => (isRecord(value) ? blockFields(value, blocks) : undefined),
  },
  heading: { ...ELEMENT, tag: text },
  horizontalrule: DECORATOR,
  linebreak: NODE,
  link: LINK,
  list: { ...ELEMENT, listType: oneOf('bullet', 'check', 'number'), start: number, tag: oneOf('ol', 'ul') },
  listitem: { ...ELEMENT, checked: flag, value: number },
  paragraph: ELEMENT,
  root: ELEMENT,
  tab: TEXT,
  table: {
    ...ELEMENT,
    colWidths: numbers,
    frozenColumnCount: number,
    frozenRowCount: number,
    rowStriping: flag,
  },
  tablecell: {
    ...ELEMENT,
    backgroundColor: always(null),
    colSpan: number,
    headerState: number,
    rowSpan: number,
    verticalAlign: oneOf('bottom', 'middle', 'top'),
    width: number,
  },
  tablerow: { ...ELEMENT, height: number },
  text: TEXT,
  upload: { ...DECORATOR, fields: fieldsOf({ id }), id, relationTo: text, value: text },
}
export const NODE_TYPES: ReadonlySet<string> = new Set(Object.keys(SHAPES))

/**
 * A rich text that holds what the editor needs to show it and nothing else: no words that nobody sees. The editor
 * itself makes more than that: the picker of documents keeps the label it has shown, and a picture that is still
 * on its way stands there without being one. Takes what `richTextProblem` has found no fault with.
 */
export const sanitised = (value: unknown, blocks: readonly Block[]): unknown =>
  isRecord(value) && isRecord(value.root) ? { root: sanitisedNode(value.root, blocks) } : value

const sanitisedNode = (node: Record<string, unknown>, blocks: readonly Block[]): Record<string, unknown> =>
  shaped(SHAPES[String(node.type)] ?? NODE, node, blocks)

/** What is there of a shape, and nothing beside it. */
const shaped = (
  shape: Shape,
  value: Record<string, unknown>,
  blocks: readonly Block[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([key]) => key in value)
      .map(([key, kept]) => [key, kept(value[key], blocks)] as const)
      .filter(([, kept]) => kept !== undefined),
  )

/** A picture or a link that is still being made is left out, and of a link the words stay. */
function sanitisedChild(node: Record<string, unknown>, blocks: readonly Block[]): unknown[] {
  if (isOnItsWay(node)) return []
  if (!isWithoutAddress(node)) return [sanitisedNode(node, blocks)]
  return Array.isArray(node.children)
    ? node.children.filter(isRecord).flatMap((child) => sanitisedChild(child, blocks))
    : []
}

/** What the form of a block has fields for. */
function blockFields(fields: Record<string, unknown>, blocks: readonly Block[]): unknown {
  const block = blocks.find(({ slug }) => slug === fields.blockType)
  return (
    block && {
      ...ofFields(block.fields, fields),
      ...('blockName' in fields && { blockName: '' }),
      blockType: block.slug,
    }
  )
}

const ofFields = (fields: readonly Field[], holder: Record<string, unknown>): Record<string, unknown> => ({
  ...(isRowId(holder.id) && { id: holder.id }),
  ...Object.fromEntries(
    flattenTopLevelFields([...fields]).flatMap((field) => {
      if (
        field.type === 'tab' ||
        !fieldAffectsData(field) ||
        BY_PAYLOAD.has(field.name) ||
        !(field.name in holder)
      )
        return []
      const kept = ofField(field, holder[field.name])
      return kept === undefined ? [] : [[field.name, kept]]
    }),
  ),
})

/** What Payload adds to each block and row. The form has no field for the name of a block. */
const BY_PAYLOAD: ReadonlySet<string> = new Set(['blockName', 'id'])

const isValue = (value: unknown) => typeof value !== 'object' || value === null

function ofField(field: Field, value: unknown): unknown {
  // It is sanitised as a field of its own.
  if (field.type === 'richText') return value
  if (isValue(value)) return value
  if (Array.isArray(value))
    return field.type === 'array'
      ? value.filter(isRecord).map((row) => ofFields(field.fields, row))
      : value.filter(isValue)
  if (!isRecord(value)) return undefined
  if (field.type === 'group') return ofFields(field.fields, value)
  const isReference = field.type === 'relationship' || field.type === 'upload'
  // An object in place of a value, or of the id of a document, is refused by the field, and not put right here.
  return isReference && 'relationTo' in value ? { relationTo: value.relationTo, value: value.value } : value
}

/** A picture that is being uploaded, or was cancelled. */
export const isOnItsWay = (node: Record<string, unknown>): boolean =>
  node.type === 'upload' && (isRecord(node.pending) || node.value === undefined || node.value === null)

/** What stands in a new link until somebody types where it leads. */
const NO_ADDRESS: ReadonlySet<unknown> = new Set([undefined, null, '', 'http://', 'https://'])

/** A link that was begun and leads nowhere yet. */
export const isWithoutAddress = (node: Record<string, unknown>): boolean =>
  (node.type === 'link' || node.type === 'autolink') &&
  isRecord(node.fields) &&
  node.fields.linkType !== 'internal' &&
  NO_ADDRESS.has(node.fields.url)
