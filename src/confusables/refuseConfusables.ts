import type { Field, TextFieldManyValidation, Validate } from 'payload'
import { richText, text, textarea } from 'payload/shared'
import { confusablesIn, sayConfusable } from './confusables'

/**
 * A field and all fields in it, of which those for words take no letter that only looks like a Latin one. As all
 * validation, it is asked for at publishing, and not of drafts.
 */
export function refuseConfusables(field: Field): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(refuseConfusables) })),
    }
  if ('fields' in field) return { ...field, fields: field.fields.map(refuseConfusables) }
  switch (field.type) {
    case 'text':
      return field.hasMany
        ? { ...field, validate: withoutConfusables(field.validate ?? texts) }
        : { ...field, validate: withoutConfusables(field.validate ?? text) }
    case 'textarea':
      return { ...field, validate: withoutConfusables(field.validate ?? textarea) }
    case 'richText':
      return { ...field, validate: withoutConfusables(field.validate ?? richText) }
    default:
      return field
  }
}

/** Payload’s own takes one text and several, though its type says one. */
const texts = text as unknown as TextFieldManyValidation

const withoutConfusables =
  <Value, Its extends object>(
    validate: Validate<Value, unknown, unknown, Its>,
  ): Validate<Value, unknown, unknown, Its> =>
  async (value, options) => {
    const answer = await validate(value, options)
    if (answer !== true) return answer
    const [found] = wordsIn(value).flatMap(confusablesIn)
    return found ? sayConfusable(found) : true
  }

/** The texts of a value: itself, each of several, or the paragraphs of a rich text. Blocks have fields of their own. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return wordsIn(value.root)
  if (!('children' in value) || !Array.isArray(value.children)) return []
  const { children } = value
  // A word may be half in bold, or half a link.
  return [inlineText(value), ...children.filter((child) => !isInline(child)).flatMap(wordsIn)]
}

const INLINE: ReadonlySet<unknown> = new Set(['autolink', 'link', 'text'])

const isInline = (node: unknown): node is { text?: unknown; children?: unknown } =>
  typeof node === 'object' && node !== null && 'type' in node && INLINE.has(node.type)

function inlineText(holder: { children?: unknown }): string {
  const children: unknown[] = Array.isArray(holder.children) ? holder.children : []
  return children
    .map((child) => {
      if (!isInline(child)) return '\n'
      return typeof child.text === 'string' ? child.text : inlineText(child)
    })
    .join('')
}
