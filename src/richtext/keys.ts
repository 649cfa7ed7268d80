export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What every node has, and what those have that hold others. */
const NODE = ['type', 'version']
const ELEMENT = [...NODE, 'children', 'direction', 'format', 'indent', 'textFormat', 'textStyle']
const TEXT = [...NODE, 'detail', 'format', 'mode', 'style', 'text']
const DECORATOR = [...NODE, 'format']

/** What the editor keeps of each kind of node. Anything else would be words nobody sees. */
const KEYS: Record<string, ReadonlySet<string>> = {
  autolink: new Set([...ELEMENT, 'fields', 'id']),
  block: new Set([...DECORATOR, 'fields']),
  heading: new Set([...ELEMENT, 'tag']),
  horizontalrule: new Set(DECORATOR),
  linebreak: new Set(NODE),
  link: new Set([...ELEMENT, 'fields', 'id']),
  list: new Set([...ELEMENT, 'listType', 'start', 'tag']),
  listitem: new Set([...ELEMENT, 'checked', 'value']),
  paragraph: new Set(ELEMENT),
  root: new Set(ELEMENT),
  tab: new Set(TEXT),
  table: new Set([...ELEMENT, 'colWidths', 'frozenColumnCount', 'frozenRowCount', 'rowStriping']),
  tablecell: new Set([
    ...ELEMENT,
    'backgroundColor',
    'colSpan',
    'headerState',
    'rowSpan',
    'verticalAlign',
    'width',
  ]),
  tablerow: new Set([...ELEMENT, 'height']),
  text: new Set(TEXT),
  upload: new Set([...DECORATOR, 'fields', 'id', 'relationTo', 'value']),
}
const FIELDS: Record<string, ReadonlySet<string>> = {
  autolink: new Set(['doc', 'id', 'linkType', 'newTab', 'url']),
  link: new Set(['doc', 'id', 'linkType', 'newTab', 'url']),
  upload: new Set(['id']),
}
const DOC: ReadonlySet<string> = new Set(['relationTo', 'value'])
/** Keys that hold more than a value. */
const PARTS: ReadonlySet<string> = new Set(['children', 'colWidths', 'fields'])

export const NODE_TYPES: ReadonlySet<string> = new Set(Object.keys(KEYS))

/** The first property of a node that the editor does not keep there, in words. */
export function keyProblem(type: string, node: Record<string, unknown>): string | undefined {
  const odd = Object.entries(node).find(
    ([key, value]) =>
      !KEYS[type]?.has(key) || (!PARTS.has(key) && typeof value === 'object' && value !== null),
  )
  if (odd) return oddKey(type, odd[0])
  if (
    Array.isArray(node.colWidths) ? node.colWidths.some((width) => typeof width !== 'number') : node.colWidths
  )
    return oddKey(type, 'colWidths')
  return type === 'block' ? undefined : fieldProblem(type, node.fields)
}

function fieldProblem(type: string, fields: unknown): string | undefined {
  if (fields === undefined || fields === null) return undefined
  if (!isRecord(fields)) return oddKey(type, 'fields')
  const odd = Object.entries(fields).find(
    ([key, value]) => !FIELDS[type]?.has(key) || (key !== 'doc' && isRecord(value)) || Array.isArray(value),
  )
  if (odd) return oddKey(type, odd[0])
  const inDoc = isRecord(fields.doc) ? Object.keys(fields.doc).find((key) => !DOC.has(key)) : undefined
  return inDoc === undefined ? undefined : oddKey(type, inDoc)
}

export const oddKey = (type: string, key: string) =>
  `The text holds a part (“${type}”) with a property that it cannot have (“${key.slice(0, 40)}”).`
