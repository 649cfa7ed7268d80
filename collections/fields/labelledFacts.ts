import type { ArrayField } from 'payload'

/** A list of "Label: explanation", the shape of most lists in health writing. */
export const labelledFacts = (name: string, singular: string, plural: string): ArrayField => ({
  name,
  type: 'array',
  labels: { singular, plural },
  admin: { initCollapsed: true },
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 120 },
    { name: 'explanation', type: 'textarea', required: true, maxLength: 600 },
  ],
})
