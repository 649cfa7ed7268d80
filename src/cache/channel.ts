import { processWide } from '@/src/processWide'

/** The PostgreSQL channel on which processes tell each other what changed. */
export const CHANNEL = 'salus_content'

/** Names this process in its messages, so that it need not listen to itself. */
export const processId = (): string => processWide('processId', () => crypto.randomUUID())

export type ContentChanged = { from: string; tags: string[] }

export const parseMessage = (message: string | undefined): ContentChanged | undefined => {
  try {
    const value: unknown = JSON.parse(message ?? '')
    const isMessage =
      typeof value === 'object' &&
      value !== null &&
      'from' in value &&
      'tags' in value &&
      Array.isArray(value.tags)
    return isMessage ? (value as ContentChanged) : undefined
  } catch {
    return undefined
  }
}
