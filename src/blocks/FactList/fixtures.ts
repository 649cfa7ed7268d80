import type { FactListBlock } from '@/src/payload-types'

type Fixture = Omit<FactListBlock, 'id' | 'blockType' | 'blockName'>

export const causes = {
  kind: 'causes',
  intro: 'Back pain has many causes, among them:',
  items: [
    { label: 'A strained muscle', explanation: 'It happens with lifting: quickly, and mostly without harm.' },
    { label: 'Long sitting', explanation: 'Muscles that are not used get stiff.' },
  ],
} satisfies Fixture

/** A list whose label leads to the page of a condition. */
export const aboutCondition = (condition: string) =>
  ({
    kind: 'causes',
    items: [
      {
        label: 'A pinched nerve',
        explanation: 'It hurts down the leg.',
        about: { relationTo: 'conditions', value: condition },
      },
    ],
  }) satisfies Fixture
