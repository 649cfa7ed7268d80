import type { ArrayField, FlattenedField, StaticLabel } from 'payload'
import { toWords } from 'payload/shared'
import type { Part } from './texts'

/** What the place at a path is called in its form: “Source 2 › Title”. */
export const labelOf = (
  { fields, label, path }: Pick<Part, 'fields' | 'label' | 'path'>,
  at: string,
): string =>
  [label, ...namesOn(fields, at.slice(path ? path.length + 1 : 0).split('.'))].filter(Boolean).join(' › ')

function namesOn(fields: FlattenedField[], [name, ...rest]: string[]): string[] {
  const field = fields.find((each) => each.name === name)
  if (!field) return name ? [name, ...rest] : []
  if (field.type === 'array' && rest.length > 0)
    return [rowLabel(field, Number(rest[0])), ...namesOn(field.flattenedFields, rest.slice(1))]
  return [fieldLabel(field), ...(field.type === 'group' ? namesOn(field.flattenedFields, rest) : [])]
}

export const rowLabel = ({ labels, name }: ArrayField, row: number): string =>
  `${words(labels?.singular) ?? toWords(name)} ${row + 1}`

export const fieldLabel = (field: FlattenedField): string =>
  ('label' in field ? words(field.label) : undefined) ?? toWords(field.name)

const words = (label: unknown): string | undefined =>
  typeof label === 'string' ? label : isTranslated(label) ? label.en : undefined

const isTranslated = (label: unknown): label is Extract<StaticLabel, object> =>
  typeof label === 'object' && label !== null && 'en' in label
