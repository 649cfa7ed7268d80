import type { Block } from 'payload'
import { namedRows } from '@/collections/fields/namedRows'

/** The "Label: explanation" lists of health writing. */
export const FactList: Block = {
  slug: 'factList',
  interfaceName: 'FactListBlock',
  labels: { singular: 'Fact list', plural: 'Fact lists' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'kind',
      label: 'What it lists',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: [
        { label: 'Causes', value: 'causes' },
        { label: 'Symptoms', value: 'symptoms' },
        { label: 'Tests', value: 'tests' },
        { label: 'Treatments', value: 'treatments' },
        { label: 'Prevention', value: 'prevention' },
        { label: 'Something else', value: 'other' },
      ],
    },
    {
      name: 'intro',
      type: 'textarea',
      maxLength: 400,
      admin: { description: 'The sentence that leads in to the list.' },
    },
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 30,
      labels: { singular: 'Fact', plural: 'Facts' },
      admin: namedRows('label'),
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 120 },
        { name: 'explanation', type: 'textarea', required: true, maxLength: 600 },
        {
          name: 'about',
          label: 'Links to',
          type: 'relationship',
          relationTo: ['conditions', 'symptoms', 'treatments'],
          admin: {
            description: 'Makes the label a link. On save it is added to what the article is about.',
          },
        },
      ],
    },
  ],
}
