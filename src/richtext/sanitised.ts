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
/** Keys that hold more than a value. */
const PARTS: ReadonlySet<string> = new Set(['children', 'colWidths', 'fields'])

export const NODE_TYPES: ReadonlySet<string> = new Set(Object.keys(KEYS))

const isValue = (value: unknown) => typeof value !== 'object' || value === null

/**
 * A rich text that holds what the editor needs to show it and nothing else: no words that nobody sees. The editor
 * itself makes more than that: the picker of documents keeps the label it has shown, and a picture that is still
 * on its way stands there without being one. Takes what `richTextProblem` has found no fault with.
 */
export function sanitised(value: unknown): unknown {
  return isRecord(value) && isRecord(value.root) ? { root: sanitisedNode(value.root) } : value
}

function sanitisedNode(node: Record<string, unknown>): Record<string, unknown> {
  const type = String(node.type)
  const kept = Object.entries(node).filter(
    ([key, value]) => KEYS[type]?.has(key) && (PARTS.has(key) || isValue(value)),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, sanitisedPart(type, key, value)]))
}

/** A picture or a link that is still being made is left out, and of a link the words stay. */
function sanitisedChild(node: Record<string, unknown>): unknown[] {
  if (isOnItsWay(node)) return []
  if (!isWithoutAddress(node)) return [sanitisedNode(node)]
  return Array.isArray(node.children) ? node.children.filter(isRecord).flatMap(sanitisedChild) : []
}

function sanitisedPart(type: string, key: string, value: unknown): unknown {
  if (key === 'children' && Array.isArray(value)) return value.filter(isRecord).flatMap(sanitisedChild)
  if (key === 'colWidths')
    return Array.isArray(value) ? value.filter((width) => typeof width === 'number') : undefined
  if (key !== 'fields' || type === 'block') return value
  return isRecord(value) ? sanitisedFields(type, value) : undefined
}

function sanitisedFields(type: string, fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(
    ([key, value]) => FIELDS[type]?.has(key) && (key === 'doc' || isValue(value)),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'doc' ? sanitisedDoc(value) : value]))
}

const sanitisedDoc = (doc: unknown): unknown =>
  isRecord(doc) ? { relationTo: doc.relationTo, value: doc.value } : null

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
