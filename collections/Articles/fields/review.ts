import type { Field } from 'payload'
import { nobody } from '../../access/nobody'
import { staffField } from '../../access/staffField'
import { day } from '../../fields/day'
import { noRedFlagsBecause } from '../../fields/noRedFlagsBecause'
import { notCopied, reviewDates } from '../../fields/reviewDates'

export const reviewFields: Field[] = [
  noRedFlagsBecause(
    'Only where the text has no care card. Say why readers need no warning of when to get help.',
  ),
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
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, condition: (data) => Boolean(data?.changeLog?.length) },
    hooks: { beforeDuplicate: [() => []] },
    fields: [
      { name: 'at', type: 'date', required: true, admin: { date: day } },
      { name: 'what', type: 'textarea', required: true },
      { name: 'why', type: 'textarea', required: true },
      { name: 'isCorrection', label: 'A correction', type: 'checkbox' },
    ],
  },
  ...reviewDates('36, or 12 where medicines are concerned'),
]
