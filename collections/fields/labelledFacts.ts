import type { ArrayField } from 'payload'
import { namedRows } from './namedRows'

/** A list of "Label: explanation", the shape of most lists in health writing. */
export const labelledFacts = (name: string, singular: string, plural: string): ArrayField => ({
  name,
  type: 'array',
  labels: { singular, plural },
  admin: namedRows('label'),
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 120 },
    { name: 'explanation', type: 'textarea', required: true, maxLength: 600 },
  ],
})
