import { createHash } from 'node:crypto'
import type { Article } from '@/src/payload-types'
import { type Json, reviewedContent } from './reviewedContent'

/** Counts up when the same content is written in another way, so that no hash is taken for one of another form. */
const FORM = 'salus-content-1'

/**
 * What a sign-off is bound to: the SHA-256, in hexadecimal, of what readers learn from an article. Equal for
 * equal content in whatever order its properties come; `reviewedContent` says what counts.
 */
export const contentHash = (article: Partial<Article>): string =>
  createHash('sha256')
    .update(`${FORM}\n${inOrder(reviewedContent(article))}`)
    .digest('hex')

const inOrder = (content: Record<string, Json | undefined>): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
