import { type Field, type FieldHook, ValidationError } from 'payload'
import { isUuid } from './uuid'

const isId = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || isUuid(value)

/** Where a field leads to several collections, each id stands beside the name of its own. */
const isPointer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'relationTo' in value && 'value' in value
    ? isId(value.value)
    : isId(value)

const refuseDocuments: FieldHook = ({ collection, path, req, value }) => {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (values.every(isPointer)) return value
  const errors = [{ path: path.join('.'), message: 'This holds the id of a document, and nothing else.' }]
  throw new ValidationError({ collection: collection?.slug, errors, req }, req.t)
}

/**
 * A field and all fields in it, of which those that point to documents take their ids only. Blocks in rich text
 * are stored as they are sent, and by whole documents two contents would differ in what counts for nothing.
 */
export function onlyIds(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(onlyIds) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(onlyIds) }
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  return {
    ...field,
    hooks: { ...field.hooks, beforeChange: [refuseDocuments, ...(field.hooks?.beforeChange ?? [])] },
  }
}
