import type { KeyPointsBlock } from '@/src/payload-types'

type Fixture = Omit<KeyPointsBlock, 'id' | 'blockType' | 'blockName'>

export const inShort = {
  heading: 'In short',
  points: [{ text: 'Back pain is common.' }, { text: 'It mostly goes within weeks.' }],
} satisfies Fixture
