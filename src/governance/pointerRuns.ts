import { isNode, type NameOf, type Run } from './lines'
import type { Json } from './said'
import { isReviewed, POINTERS } from './subject'

/** Names the document that a value leads to, if that is what it does. */
export function pointerRuns(value: Json | undefined, nameOf: NameOf, kind?: string): Run[] | undefined {
  if (typeof value === 'string') {
    const { name, picture } = nameOf(value)
    return [{ text: kind ? `${name} (${kindOf(kind)})` : name, marks: [], ...(picture && { picture }) }]
  }
  if (!isNode(value) || typeof value.value !== 'string' || typeof value.relationTo !== 'string')
    return undefined
  return Object.keys(value).length === 2 ? pointerRuns(value.value, nameOf, value.relationTo) : undefined
}

const kindOf = (collection: string) => (isReviewed(collection) ? POINTERS[collection] : collection)
