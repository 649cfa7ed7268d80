import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { day } from '../../fields/day'

type Dates = { lastReviewedAt?: string | null; reviewedBy?: unknown }

export const reviewFields: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'experts',
    hasMany: true,
    maxRows: 10,
    admin: { description: 'Who wrote it. Shown under the title.' },
  },
  {
    name: 'quoted',
    label: 'Quoted',
    type: 'relationship',
    relationTo: 'experts',
    hasMany: true,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, description: 'The experts whose words stand in the body. Filled in on save.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'lastReviewedAt',
        label: 'Last reviewed',
        type: 'date',
        index: true,
        admin: { date: day, description: 'The day an expert last read the whole article.' },
        validate: (value, { siblingData }) => {
          if (!value) return true
          if (new Date(value).getTime() > Date.now()) return 'A review cannot lie in the future.'
          return Boolean((siblingData as Dates).reviewedBy) || 'Say who reviewed it, too.'
        },
      },
      { name: 'reviewedBy', label: 'Reviewed by', type: 'relationship', relationTo: 'experts' },
      {
        name: 'nextReviewAt',
        label: 'Next review due',
        type: 'date',
        index: true,
        admin: { date: day },
        validate: (value, { siblingData }) => {
          const { lastReviewedAt } = siblingData as Dates
          if (!value || !lastReviewedAt) return true
          return new Date(value) > new Date(lastReviewedAt) || 'The next review comes after the last one.'
        },
      },
    ],
  },
]
