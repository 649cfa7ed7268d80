import { createHash } from 'node:crypto'
import { inOrder } from './inOrder'
import { reviewedContent } from './reviewedContent'
import type { Reviewed, ReviewedCollection } from './subject'

/** Counts up when the same content is written in another way, so that no hash is taken for one of another form. */
const FORM = 'salus-content-1'

/**
 * What a sign-off is bound to: the SHA-256, in hexadecimal, of what readers learn from a page. Equal for
 * equal content in whatever order its properties come; `reviewedContent` says what counts.
 */
export const contentHash = <Slug extends ReviewedCollection>(
  collection: Slug,
  document: Partial<Reviewed[Slug]>,
): string =>
  createHash('sha256')
    .update(`${FORM}\n${inOrder(reviewedContent(collection, document))}`)
    .digest('hex')
