import type { ClientField } from 'payload'
import { isRow, nodes, type Row, rows, words } from '@/src/content/form'
import { body } from '@/src/presenters/body'
import { plainTexts } from '@/src/presenters/plainText'

export type FieldText = { label: string; text: string }

/** What stands in the fields of a form, in the order of the form, as words that two states can be compared by. */
export const fieldTexts = (fields: readonly ClientField[], values: Row): FieldText[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldTexts(tab.fields, values))
    if (field.type === 'row' || field.type === 'collapsible') return fieldTexts(field.fields, values)
    if (!('name' in field) || !field.name || field.admin?.hidden || field.type === 'join') return []
    return [{ label: labelOf(field), text: textOf(field, values[field.name]) }]
  })

const labelOf = (field: ClientField): string =>
  'label' in field && typeof field.label === 'string'
    ? field.label
    : 'name' in field
      ? (field.name ?? '')
      : ''

function textOf(field: ClientField, value: unknown): string {
  switch (field.type) {
    case 'richText':
      return plainTexts(body({ root: { type: 'root', children: nodes(value) } })).join('\n')
    case 'array':
      return rows(value)
        .map((row) =>
          fieldTexts(field.fields, row)
            .flatMap(({ text }) => text || [])
            .join('\n'),
        )
        .join('\n\n')
    case 'group':
      return fieldTexts(field.fields, isRow(value) ? value : {})
        .flatMap(({ text }) => text || [])
        .join('\n')
    case 'checkbox':
      return value ? 'Yes' : ''
    case 'select':
      return (Array.isArray(value) ? value : [value])
        .flatMap((one) =>
          field.options.flatMap((option) =>
            typeof option !== 'string' && option.value === one ? String(option.label) : [],
          ),
        )
        .join(', ')
    case 'relationship':
    case 'upload':
      return chosen(value)
    case 'text':
      return Array.isArray(value) ? value.map(words).join(', ') : words(value)
    default:
      return typeof value === 'number' ? String(value) : words(value)
  }
}

/** Ids mean nothing to people, but that something else was chosen can be told by them. */
const chosen = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .flatMap((one) => (isRow(one) ? words(one.value) || words(one.id) : words(one)) || [])
    .map((id) => `document ${id.slice(0, 8)}`)
    .join(', ')
