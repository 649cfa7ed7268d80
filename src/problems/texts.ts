import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Field, FlattenedField, PayloadRequest } from 'payload'
import { toWords } from 'payload/shared'
import { isRow, nodes, type Row, rows } from '@/src/content/form'
import { fieldLabel, rowLabel } from './labels'

/** A part of a document that has fields: the whole, a row, a group, or a block of a rich text. */
export type Part = {
  fields: FlattenedField[]
  label: string
  path: string
  values: Row
}

type Text = {
  path: string
  /** The blocks, links and pictures of the text, with what the editor knows of their fields. */
  parts: (req: PayloadRequest) => (Omit<Part, 'fields'> & { fields: Field[] })[]
}

/** The rich texts of a part, in its rows and groups too. */
export function textsIn({ fields, label, path, values }: Part): Text[] {
  return fields.flatMap((field): Text[] => {
    const at = path ? `${path}.${field.name}` : field.name
    const called = (name: string) => (label ? `${label} › ${name}` : name)
    const value = values[field.name]
    if (field.type === 'richText') {
      // Sanitised configurations hold the adapter itself, and there is no editor here but that of Lexical.
      const editor = field.editor as unknown as LexicalRichTextAdapter
      return [{ path: at, parts: (req) => partsOf(editor, called(fieldLabel(field)), at, value, req) }]
    }
    if (field.type === 'group')
      return textsIn({
        fields: field.flattenedFields,
        label: called(fieldLabel(field)),
        path: at,
        values: isRow(value) ? value : {},
      })
    if (field.type !== 'array') return []
    return rows(value).flatMap((row, number) =>
      textsIn({
        fields: field.flattenedFields,
        label: called(rowLabel(field, number)),
        path: `${at}.${number}`,
        values: row,
      }),
    )
  })
}

function partsOf(
  { editorConfig: { features } }: LexicalRichTextAdapter,
  label: string,
  path: string,
  value: unknown,
  req: PayloadRequest,
): ReturnType<Text['parts']> {
  return everyNode(nodes(value)).flatMap((node) => {
    const { fields: values, id, type } = node
    const fieldsOf = features.getSubFields?.get(String(type))
    // What the editor calls a node of its own is one as it was stored.
    const fields = isRow(values) ? fieldsOf?.({ node: node as never, req }) : undefined
    if (!fields || !isRow(values)) return []
    const name = toWords(String(values.blockType ?? type)).toLowerCase()
    return [
      {
        fields,
        label: `${label} › ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        path: `${path}.${String(values.id ?? id)}`,
        values,
      },
    ]
  })
}

const everyNode = (level: Row[]): Row[] => level.flatMap((node) => [node, ...everyNode(rows(node.children))])
