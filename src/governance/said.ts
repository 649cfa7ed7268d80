export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** How a text is stored, laid out or kept by the editor, and not what it says. */
const FORM: ReadonlySet<string> = new Set([
  '$',
  'backgroundColor',
  'blockName',
  'colWidths',
  'detail',
  'direction',
  'height',
  'id',
  'indent',
  'mode',
  'style',
  'textFormat',
  'textStyle',
  'version',
  'width',
])

/** A value without what says nothing, or nothing. A number always says something, zero too. */
export function said(value: unknown): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item): Json[] => {
      const kept = said(item)
      return kept === undefined ? [] : [kept]
    })
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object' && value !== null) return saidBy(value as Record<string, unknown>)
  if (typeof value === 'number') return value
  return typeof value === 'string' || typeof value === 'boolean' ? value || undefined : undefined
}

function saidBy(node: Record<string, unknown>): Json | undefined {
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (FORM.has(key) || isCount(node, key, value)) return []
    const kept = said(value)
    return kept === undefined ? [] : [[key, kept]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The editor counts the items of a list anew each time it opens one. */
const isCount = (node: Record<string, unknown>, key: string, value: unknown): boolean =>
  key === 'value' && typeof value === 'number' && node.type === 'listitem' && Array.isArray(node.children)

/** The rows of a list that say something. */
export const rows = (values: readonly unknown[] | null | undefined): Json[] =>
  (values ?? []).flatMap((value) => said(value) ?? [])
