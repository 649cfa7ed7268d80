import type { Field } from 'payload'
import { nobody } from '../access/nobody'
import { staffField } from '../access/staffField'
import { day } from './day'

/** A copy of a page was not read by the reviewers of the first. */
export const notCopied = { beforeDuplicate: [() => null] }

const isSystems = { create: nobody, update: nobody }

/**
 * When a page was reviewed, by whom, and when it is to be reviewed again: what the log of sign-offs says.
 * `usually` tells after how many months that is at most.
 */
export const reviewDates = (usually: string): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'lastReviewedAt',
        label: 'Last reviewed',
        type: 'date',
        index: true,
        access: isSystems,
        hooks: notCopied,
        admin: { date: day, readOnly: true, description: 'Moved by a sign-off of the whole page only.' },
      },
      {
        name: 'reviewedBy',
        label: 'Reviewed by',
        type: 'relationship',
        relationTo: 'experts',
        access: isSystems,
        hooks: notCopied,
        admin: { readOnly: true },
      },
      {
        name: 'nextReviewAt',
        label: 'Next review due',
        type: 'date',
        index: true,
        access: isSystems,
        hooks: notCopied,
        admin: { date: day, readOnly: true },
      },
    ],
  },
  {
    name: 'reviewMonths',
    label: 'Review again after … months',
    type: 'number',
    min: 1,
    max: 36,
    access: { read: staffField },
    admin: { description: `Sooner than usual: fewer than ${usually}.`, width: '50%' },
  },
]
