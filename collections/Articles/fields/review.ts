import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { staffField } from '../../access/staffField'
import { day } from '../../fields/day'

const isSystems = { create: nobody, update: nobody }
/** A copy of an article was neither read by the reviewers of the first nor seen by its readers. */
const notCopied = { beforeDuplicate: [() => null] }

export const reviewFields: Field[] = [
  {
    name: 'noRedFlagsBecause',
    label: 'No red flags apply, because …',
    type: 'textarea',
    maxLength: 600,
    access: { read: staffField },
    admin: {
      description:
        'Only where the text has no care card. Say why readers need no warning of when to get help.',
    },
  },
  {
    name: 'change',
    label: 'What is new',
    type: 'group',
    access: { read: staffField },
    admin: {
      description:
        'Needed to publish again what readers know already. Shown at the end of the page, and empty again once published.',
    },
    fields: [
      { name: 'what', label: 'What was changed', type: 'textarea', maxLength: 400, hooks: notCopied },
      { name: 'why', type: 'textarea', maxLength: 400, hooks: notCopied },
      {
        name: 'isCorrection',
        label: 'It corrects something that was wrong',
        type: 'checkbox',
        defaultValue: false,
      },
    ],
  },
  {
    name: 'changeLog',
    label: 'Changes so far',
    type: 'array',
    labels: { singular: 'Change', plural: 'Changes' },
    access: isSystems,
    admin: { readOnly: true, condition: (data) => Boolean(data?.changeLog?.length) },
    hooks: { beforeDuplicate: [() => []] },
    fields: [
      { name: 'at', type: 'date', required: true, admin: { date: day } },
      { name: 'what', type: 'textarea', required: true },
      { name: 'why', type: 'textarea', required: true },
      { name: 'isCorrection', label: 'A correction', type: 'checkbox' },
    ],
  },
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
        admin: { date: day, readOnly: true, description: 'Moved by a sign-off of the whole article only.' },
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
    max: 60,
    access: { read: staffField },
    admin: { placeholder: '36, or 12 where medicines are concerned', width: '50%' },
  },
]
