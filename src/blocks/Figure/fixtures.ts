import type { FigureBlock } from '@/src/payload-types'

type Fixture = Omit<FigureBlock, 'id' | 'blockType' | 'blockName'>

export const captioned = (image: string) => ({ image, caption: 'The spine from the side.' }) satisfies Fixture
