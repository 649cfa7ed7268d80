import type { TopicCollection } from '@/src/content/pages'
import { words } from './richText'

const SAFETY = {
  conditions: () => ({
    redFlags: [{ level: 'urgent', sign: 'It gets worse.', action: 'Call a doctor today.' }],
  }),
  symptoms: () => ({ kind: 'symptom', whenToGetHelp: words('When it gets worse.') }),
  treatments: () => ({ kind: 'therapy', harms: words('None are known.') }),
} as const

/** A condition, symptom or treatment with all that its sign-off needs. */
export const newTopic = (collection: TopicCollection, more: Record<string, unknown> = {}) => {
  const name = `topic-${crypto.randomUUID().slice(0, 13)}`
  return {
    name: `Name ${name}`,
    slug: name,
    summary: `Summary ${name}.`,
    overview: words(`Overview ${name}.`),
    ...SAFETY[collection](),
    ...more,
  }
}
