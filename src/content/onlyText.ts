import { type Field, type FieldHook, ValidationError } from 'payload'

const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string'
const isTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))

const refuseUnless =
  (isRight: (value: unknown) => boolean): FieldHook =>
  ({ collection, global, path, req, value }) => {
    if (isRight(value)) return value
    const errors = [{ path: path.join('.'), message: 'This holds text, and nothing else.' }]
    throw new ValidationError({ collection: collection?.slug, errors, global: global?.slug, req }, req.t)
  }

/** A field and all fields in it, of which those for text take nothing else: Payload would store its JSON. */
export function onlyText(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(onlyText) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(onlyText) }
  if (field.type !== 'text' && field.type !== 'textarea') return field
  const refuseOthers = refuseUnless('hasMany' in field && field.hasMany ? isTexts : isText)
  // Of the blocks in rich text these are the hooks that run.
  const hooks = { ...field.hooks, beforeChange: [refuseOthers, ...(field.hooks?.beforeChange ?? [])] }
  return { ...field, hooks }
}
