import { ADDED, FIELD_NAMES } from './fields'

export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** How a text is stored, laid out or kept by the editor, and not what it says. */
const FORM: ReadonlySet<string> = new Set([
  '$',
  'backgroundColor',
  'colWidths',
  'detail',
  'direction',
  'height',
  'indent',
  'mode',
  'style',
  'textFormat',
  'textStyle',
  'version',
  'width',
])

/**
 * A value without what says nothing, or nothing. A number always says something, zero too. What the editor notes
 * of form is left out by its name, but a field that has this name counts: it is no node of a text.
 */
export const said = (value: unknown): Json | undefined => saidIn('fields', value)

/** Whether a value stands among the fields of a page or block, or among the nodes of a text. */
type Within = 'fields' | 'nodes'

function saidIn(within: Within, value: unknown): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item): Json[] => {
      const kept = saidIn(within, item)
      return kept === undefined ? [] : [kept]
    })
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object' && value !== null) return saidBy(within, value as Record<string, unknown>)
  if (typeof value === 'number') return value
  return typeof value === 'string' || typeof value === 'boolean' ? value || undefined : undefined
}

function saidBy(within: Within, holder: Record<string, unknown>): Json | undefined {
  const entries = Object.entries(holder).flatMap(([key, value]): [string, Json][] => {
    const isForm = ADDED.has(key) || (FORM.has(key) && (within === 'nodes' || !FIELD_NAMES.has(key)))
    if (isForm || isCount(holder, key, value)) return []
    const kept = saidIn(turned(within, key), value)
    return kept === undefined ? [] : [[key, kept]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** A field for text holds a tree of nodes, and a node for a block holds fields. */
const turned = (within: Within, key: string): Within => {
  if (within === 'nodes') return key === 'fields' ? 'fields' : 'nodes'
  return key === 'root' ? 'nodes' : 'fields'
}

/** The editor counts the items of a list anew each time it opens one. */
const isCount = (node: Record<string, unknown>, key: string, value: unknown): boolean =>
  key === 'value' && typeof value === 'number' && node.type === 'listitem' && Array.isArray(node.children)

/** The rows of a list that say something. */
export const rows = (values: readonly unknown[] | null | undefined): Json[] =>
  (values ?? []).flatMap((value) => said(value) ?? [])
