import type { Block, Field, NamedGroupField } from 'payload'
import { fieldAffectsData, fieldHasSubFields, tabHasName, toWords } from 'payload/shared'
import { Articles } from '@/collections/Articles'
import { Conditions } from '@/collections/Conditions'
import { Symptoms } from '@/collections/Symptoms'
import { Treatments } from '@/collections/Treatments'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import type { ReviewedCollection } from './subject'

/** The fields of the pages that are signed off. */
export const REVIEWED_FIELDS: Record<ReviewedCollection, Field[]> = {
  articles: Articles.fields,
  conditions: Conditions.fields,
  symptoms: Symptoms.fields,
  treatments: Treatments.fields,
}

/** What Payload itself adds to each row and block. */
export const ADDED: ReadonlySet<string> = new Set(['blockName', 'id'])

export type NamedField = Extract<Field, { name: string }>

/** The fields that hold something, whatever rows and tabs they stand in. */
export const namedFields = (fields: readonly Field[]): NamedField[] =>
  fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab): NamedField[] =>
        tabHasName(tab)
          ? [{ name: tab.name, label: tab.label, type: 'group', fields: tab.fields } as NamedGroupField]
          : namedFields(tab.fields),
      )
    // Payload adds fields of its own to rows and blocks when it starts.
    if (fieldAffectsData(field)) return ADDED.has(field.name) ? [] : [field as NamedField]
    return fieldHasSubFields(field) ? namedFields(field.fields) : []
  })

/** What a form calls a field. */
export function labelOf(field: NamedField): string {
  if ('label' in field && typeof field.label === 'string') return field.label
  const plural = field.type === 'array' ? field.labels?.plural : undefined
  return typeof plural === 'string' ? plural : toWords(field.name)
}

export const blockOf = (blockType: unknown): Block | undefined =>
  bodyBlocks.find(({ slug }) => slug === blockType)

/** What a form calls a choice, or else the value that is stored. */
export function optionLabel(field: NamedField, value: string): string {
  const options = field.type === 'select' || field.type === 'radio' ? field.options : []
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return typeof found === 'object' && typeof found.label === 'string' ? found.label : value
}

const namesIn = (fields: readonly Field[]): string[] =>
  namedFields(fields).flatMap((field) => [field.name, ...('fields' in field ? namesIn(field.fields) : [])])

/** What the fields of pages and blocks are called, at whatever depth. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...Object.values(REVIEWED_FIELDS).flatMap(namesIn),
  ...bodyBlocks.flatMap(({ fields }) => namesIn(fields)),
])
