import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { groups } from '../groups'

const count = (name: 'helpful' | 'unhelpful', label: string) =>
  ({ name, label, type: 'number', required: true, defaultValue: 0, min: 0, index: true }) as const

/** What readers said of a page in a month: two counts, and nothing about who said it. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Feedback', plural: 'Feedback of readers' },
  admin: {
    group: groups.library,
    useAsTitle: 'path',
    description: 'Answers to “Was this page helpful?”, counted by page and month. Nothing else is kept.',
    defaultColumns: ['path', 'month', 'helpful', 'unhelpful'],
    listSearchableFields: ['path'],
  },
  defaultSort: ['-month', '-unhelpful'],
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  indexes: [{ fields: ['document', 'month'], unique: true }],
  fields: [
    { name: 'path', label: 'Page', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'month', type: 'text', required: true },
    count('helpful', 'Helpful'),
    count('unhelpful', 'Not helpful'),
  ],
}
