import type { DosAndDontsBlock } from '@/src/payload-types'

type Fixture = Omit<DosAndDontsBlock, 'id' | 'blockType' | 'blockName'>

export const movement = {
  dos: [{ text: 'keep walking' }, { text: 'change position often' }],
  donts: [{ text: 'do not stay in bed' }],
} satisfies Fixture
