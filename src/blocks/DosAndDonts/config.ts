import type { ArrayField, ArrayFieldValidation, Block } from 'payload'
import { array } from 'payload/shared'

/** One of the two lists may be left empty, but not both. */
const validate: ArrayFieldValidation = (value, options) => {
  const { donts, dos } = options.siblingData as { donts?: unknown; dos?: unknown }
  const isEmpty = [value, donts, dos].every((list) => !Array.isArray(list) || list.length === 0)
  return isEmpty ? 'Say at least one thing to do, or not to do.' : array(value, options)
}

const advice = (name: string, label: string, singular: string, description: string): ArrayField => ({
  name,
  label,
  type: 'array',
  labels: { singular, plural: label },
  maxRows: 12,
  validate,
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
