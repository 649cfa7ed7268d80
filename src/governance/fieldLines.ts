import type { ArrayField, Field } from 'payload'
import { date } from '@/src/presenters/text'
import { labelOf, type NamedField, namedFields, optionLabel } from './fields'
import { isNode, type Line, type NameOf, type Node, type Place, run, storedLines } from './lines'
import { pointerRuns } from './pointerRuns'
import { richTextLines } from './richTextLines'
import type { Json } from './said'

/** What some fields say, in the order of their form, and after it what is stored beside them. */
export function fieldLines(fields: readonly Field[], values: Node, places: Place[], nameOf: NameOf): Line[] {
  const known = namedFields(fields)
  const names = new Set(known.map(({ name }) => name))
  const others = Object.fromEntries(Object.entries(values).filter(([key]) => !names.has(key)))
  return [
    ...known.flatMap((field) =>
      valueLines(field, values[field.name], [...places, { name: field.name, shown: labelOf(field) }], nameOf),
    ),
    ...storedLines(others, places),
  ]
}

/** What one field says. */
export function valueLines(
  field: NamedField,
  value: Json | undefined,
  places: Place[],
  nameOf: NameOf,
): Line[] {
  if (value === undefined) return []
  if (field.type === 'richText' && isNode(value)) return richTextLines(value, places, nameOf, fieldLines)
  if (field.type === 'group' && isNode(value)) return fieldLines(field.fields, value, places, nameOf)
  if (field.type === 'array' && Array.isArray(value))
    return value.flatMap((row, index) => rowLines(field, row, index, places, nameOf))
  if (Array.isArray(value) && 'hasMany' in field && field.hasMany)
    return value.flatMap((item) => leafLines(field, item, places, nameOf))
  return leafLines(field, value, places, nameOf)
}

/** Rows of one text each are a list, such as that of what to do. All others begin with a line of their own. */
function rowLines(field: ArrayField, row: Json, index: number, places: Place[], nameOf: NameOf): Line[] {
  const [only, ...more] = namedFields(field.fields)
  if (!isNode(row)) return storedLines(row, places)
  const isList = only && more.length === 0 && Object.keys(row).every((key) => key === only.name)
  if (isList && isWords(only)) return leafLines(only, row[only.name] ?? '', places, nameOf)
  const name = rowName(field)
  const inRow = [...places.slice(0, -1), { name: `${field.name}: ${name}`, shown: `${name} ${index + 1}` }]
  return [{ places: inRow, runs: [], isFrame: true }, ...fieldLines(field.fields, row, inRow, nameOf)]
}

export const rowName = (field: ArrayField): string =>
  typeof field.labels?.singular === 'string' ? field.labels.singular : labelOf(field)

const isWords = ({ type }: NamedField) => type === 'text' || type === 'textarea'

function leafLines(field: NamedField, value: Json, places: Place[], nameOf: NameOf): Line[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? [{ places, runs: [run(value)] }] : storedLines(value, places)
    case 'select':
    case 'radio':
      return typeof value === 'string'
        ? [{ places, runs: [run(optionLabel(field, value))] }]
        : storedLines(value, places)
    case 'date':
      return typeof value === 'string' ? [{ places, runs: [run(day(value))] }] : storedLines(value, places)
    case 'checkbox':
      return value === true ? [{ places, runs: [run('Yes')] }] : storedLines(value, places)
    case 'relationship':
    case 'upload': {
      const runs = pointerRuns(value, nameOf)
      return runs ? [{ places, runs }] : storedLines(value, places)
    }
    default:
      return storedLines(value, places)
  }
}

/** Most dates are days. Of others the time is part of what was changed. */
const day = (value: string): string => (isDay(value) && date(value)?.text) || value

const isDay = (value: string) =>
  value.endsWith('T00:00:00.000Z') &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value
