export type Mention = { relationTo: 'conditions' | 'symptoms' | 'treatments'; id: string }

const KINDS = new Set(['conditions', 'symptoms', 'treatments'])

/** What the fact lists of a body point to, in order of appearance. Relations may be ids or documents. */
export function mentionsIn(node: unknown): Mention[] {
  if (Array.isArray(node)) return node.flatMap(mentionsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('about' in node) return mentionOf(node.about)
  return Object.values(node).flatMap((value) => (typeof value === 'object' ? mentionsIn(value) : []))
}

function mentionOf(about: unknown): Mention[] {
  if (typeof about !== 'object' || about === null) return []
  const { relationTo, value } = about as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof relationTo === 'string' && KINDS.has(relationTo) && typeof id === 'string'
    ? [{ relationTo: relationTo as Mention['relationTo'], id }]
    : []
}

/** The experts whose words stand in a body as quotes, in order of appearance. */
export function expertsQuotedIn(node: unknown): string[] {
  if (Array.isArray(node)) return [...new Set(node.flatMap(expertsQuotedIn))]
  if (typeof node !== 'object' || node === null) return []
  if ('blockType' in node && node.blockType === 'quote' && 'expert' in node) {
    const { expert } = node
    const id = typeof expert === 'object' && expert !== null && 'id' in expert ? expert.id : expert
    return typeof id === 'string' ? [id] : []
  }
  return [
    ...new Set(
      Object.values(node).flatMap((value) => (typeof value === 'object' ? expertsQuotedIn(value) : [])),
    ),
  ]
}
