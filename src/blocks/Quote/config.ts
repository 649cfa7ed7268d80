import type { Block } from 'payload'

type Siblings = { expert?: unknown; attribution?: { name?: string } }

/** A pull quote by an expert of the library or by a named person. */
export const Quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Quote', plural: 'Quotes' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { description: 'The words only, without quotation marks.' },
    },
    {
      name: 'expert',
      type: 'relationship',
      relationTo: 'experts',
      admin: { description: 'Links to the profile and shows name and job title.' },
      validate: (value: unknown, { siblingData }: { siblingData: Partial<Siblings> }) =>
        Boolean(value) ||
        Boolean(siblingData.attribution?.name) ||
        'Choose an expert, or give the name of the person who is quoted.',
    },
    {
      name: 'attribution',
      type: 'group',
      label: 'Somebody without a profile',
      admin: { condition: (_, siblingData: Partial<Siblings>) => !siblingData.expert },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', maxLength: 120 },
            { name: 'role', type: 'text', maxLength: 160 },
          ],
        },
      ],
    },
    {
      name: 'source',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Where the words were said or printed, if it was not for this article.' },
    },
  ],
}
