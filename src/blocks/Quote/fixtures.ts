import type { QuoteBlock } from '@/src/payload-types'

type Fixture = Omit<QuoteBlock, 'id' | 'blockType' | 'blockName'>

export const byNamedPerson = {
  text: 'Move a little, often, and let the pain be your guide.',
  attribution: { name: 'Sam Reed', role: 'Physiotherapist' },
  source: 'Talk at the open day of the clinic',
} satisfies Fixture

export const byExpert = (expert: string) =>
  ({ text: 'Most backs get better without a scan.', expert }) satisfies Fixture
