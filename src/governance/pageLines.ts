import { rowName, valueLines } from './fieldLines'
import { labelOf, type NamedField, namedFields, REVIEWED_FIELDS } from './fields'
import { type Line, type NameOf, type PageLine, storedLines } from './lines'
import type { ReadContent } from './reviewedContent'
import type { Json } from './said'
import type { ReviewedCollection } from './subject'

/** What one field of a page holds, and what that says. */
export type PagePart = { field: string; name: string; value: Json | undefined; lines: PageLine[] }

/** What a page says, field by field in the order of its form, and after it what no field of today holds. */
export function pageParts(collection: ReviewedCollection, content: ReadContent, nameOf: NameOf): PagePart[] {
  const { change, ...words } = content
  const values: Record<string, Json | undefined> = { ...('parts' in words ? words.parts : words), change }
  const fields = namedFields(REVIEWED_FIELDS[collection])
  const known = fields.flatMap((field) => {
    const value = values[field.name]
    return isNothing(value)
      ? []
      : [
          {
            field: field.name,
            name: labelOf(field),
            value,
            lines: sectioned(field, linesOf(field, value, nameOf)),
          },
        ]
  })
  const others = Object.entries(values).filter(
    ([key, value]) => !isNothing(value) && !fields.some(({ name }) => name === key),
  )
  return [
    ...known,
    ...others.map(([key, value]) => ({
      field: key,
      name: key,
      value,
      lines: storedLines(value, []).map((line) => ({ ...line, section: key })),
    })),
  ]
}

const isNothing = (value: Json | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const linesOf = (field: NamedField, value: Json | undefined, nameOf: NameOf): Line[] =>
  valueLines(field, value, [{ name: field.name, shown: '' }], nameOf)

/** Long texts fall into parts: a body at its headings of level two, questions each with its answer. */
function sectioned(field: NamedField, lines: readonly Line[]): PageLine[] {
  const isOfTexts =
    field.type === 'array' && namedFields(field.fields).some(({ type }) => type === 'richText')
  let section = labelOf(field)
  let row = 0
  return lines.map((line) => {
    const [first, place] = line.places
    if (isOfTexts && line.isFrame && line.places.length === 1) {
      row += 1
      section = `${rowName(field)} ${row}`
    } else if (field.type === 'richText' && line.places.length === 2 && place?.name.startsWith('Heading 2'))
      section = `“${line.runs.map(({ text }) => text).join('')}”`
    // The name of the part says it already.
    const places = isOfTexts && first ? [{ ...first, shown: '' }, ...line.places.slice(1)] : line.places
    return { ...line, places, section }
  })
}
