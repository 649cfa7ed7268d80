import type { CareCardBlock } from '@/src/payload-types'
import { bulletList, richText } from '@/src/richtext/build'

type Fixture = Omit<CareCardBlock, 'id' | 'blockType' | 'blockName' | 'body'> & {
  body: ReturnType<typeof richText>
}

const card = (level: CareCardBlock['level'], heading: string, ...signs: string[]): Fixture => ({
  level,
  heading,
  body: richText(bulletList(...signs)),
})

export const emergency = card('emergency', 'Call 999 if you', 'cannot feel your legs', 'cannot pass water')
export const urgent = card('urgent', 'Ask for an urgent appointment if you', 'have a fever with back pain')
export const nonUrgent = card('nonUrgent', 'See a GP if', 'the pain lasts longer than six weeks')
