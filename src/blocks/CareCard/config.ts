import type { Block } from 'payload'
import { shortProse } from '@/collections/fields/prose'

/** When and how to get help: one level and one action a card. */
export const CareCard: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Care card', plural: 'Care cards' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'nonUrgent',
      options: [
        { label: 'Emergency: call an ambulance or go to hospital now', value: 'emergency' },
        { label: 'Urgent: get help today', value: 'urgent' },
        { label: 'Non-urgent: make an appointment', value: 'nonUrgent' },
      ],
    },
    {
      name: 'heading',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: {
        description: 'One action, for example “Call 999 or go to A&E now if”. The level is put before it.',
      },
    },
    shortProse({ name: 'body', required: true, description: 'The signs, usually as a list.' }),
  ],
}
