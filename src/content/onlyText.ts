import { type Field, type FieldHook, ValidationError } from 'payload'

const refuseOthers: FieldHook = ({ collection, global, path, req, value }) => {
  if (value === undefined || value === null || typeof value === 'string') return value
  const errors = [{ path: path.join('.'), message: 'This holds text, and nothing else.' }]
  throw new ValidationError({ collection: collection?.slug, errors, global: global?.slug, req }, req.t)
}

/** A field and all fields in it, of which those for text take nothing else: Payload would store its JSON. */
export function onlyText(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(onlyText) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(onlyText) }
  if ((field.type === 'text' && !field.hasMany) || field.type === 'textarea') {
    const hooks = {
      ...field.hooks,
      // Of the blocks in rich text these are the hooks that run.
      beforeChange: [refuseOthers, ...(field.hooks?.beforeChange ?? [])],
    }
    return { ...field, hooks }
  }
  return field
}
