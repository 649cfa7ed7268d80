import type { Block } from 'payload'

export const KeyPoints: Block = {
  slug: 'keyPoints',
  interfaceName: 'KeyPointsBlock',
  labels: { singular: 'Key points', plural: 'Key points' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'heading',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Left empty, it says “Key points”.' },
    },
    {
      name: 'points',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      labels: { singular: 'Point', plural: 'Points' },
      fields: [{ name: 'text', type: 'textarea', required: true, maxLength: 300 }],
    },
  ],
}
