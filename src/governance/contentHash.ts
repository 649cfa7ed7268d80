import { createHash } from 'node:crypto'
import type { Article } from '@/src/payload-types'
import { inOrder } from './inOrder'
import { reviewedContent } from './reviewedContent'

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
