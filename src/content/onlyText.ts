import { type Field, type FieldHook, type Validate, ValidationError } from 'payload'
import { text, textarea } from 'payload/shared'

const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string'
const isTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))

const refuseUnless =
  (isRight: (value: unknown) => boolean): FieldHook =>
  ({ collection, global, path, req, value }) => {
    if (isRight(value)) return value
    const errors = [{ path: path.join('.'), message: 'This holds text, and nothing else.' }]
    throw new ValidationError({ collection: collection?.slug, errors, global: global?.slug, req }, req.t)
  }

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === ''

/** Blanks say no more than nothing does. */
const withoutBlanks =
  <Value, Its extends object>(
    validate: Validate<Value, unknown, unknown, Its>,
  ): Validate<Value, unknown, unknown, Its> =>
  (value, options) =>
    isBlank(value) ? options.req.t('validation:required') : validate(value, options)

/** A field and all fields in it, of which those for text take nothing else: Payload would store its JSON. */
export function onlyText(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(onlyText) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(onlyText) }
  if (field.type !== 'text' && field.type !== 'textarea') return field
  const refuseOthers = refuseUnless('hasMany' in field && field.hasMany ? isTexts : isText)
  // Of the blocks in rich text these are the hooks that run.
  const hooks = { ...field.hooks, beforeChange: [refuseOthers, ...(field.hooks?.beforeChange ?? [])] }
  if (!field.required || ('hasMany' in field && field.hasMany)) return { ...field, hooks }
  return field.type === 'text'
    ? { ...field, hooks, validate: withoutBlanks(field.validate ?? text) }
    : { ...field, hooks, validate: withoutBlanks(field.validate ?? textarea) }
}
