export type Row = Record<string, unknown>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** The rows of a list in a form, which says 0 for one without any. */
export const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

export const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The nodes of a rich text in a form, which need not hold any yet. */
export const nodes = (value: unknown): Row[] =>
  isRow(value) && isRow(value.root) ? rows(value.root.children) : []
