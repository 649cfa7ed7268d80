import type { ArrayField, Block } from 'payload'

const advice = (name: string, label: string, singular: string, description: string): ArrayField => ({
  name,
  label,
  type: 'array',
  labels: { singular, plural: label },
  maxRows: 12,
  admin: { description },
  fields: [{ name: 'text', type: 'text', required: true, maxLength: 200 }],
})

export const DosAndDonts: Block = {
  slug: 'dosAndDonts',
  interfaceName: 'DosAndDontsBlock',
  labels: { singular: 'Do and don’t', plural: 'Do and don’t' },
  admin: { disableBlockName: true },
  fields: [
    advice('dos', 'Do', 'Do', 'Each goes on from “Do”, for example “change position often”.'),
    advice(
      'donts',
      'Don’t',
      'Don’t',
      'Each says “do not”, for example “do not stay in bed”. Pages in English add it where it is missing.',
    ),
  ],
}
