import type { CollectionAfterChangeHook } from 'payload'
import { keepReviewState } from '@/src/governance/keepReviewState'
import type { Article } from '@/src/payload-types'
import { copyOf } from './copyAsDraft'

export const noteSave: CollectionAfterChangeHook<Article> = async ({ context, doc, operation, req }) => {
  await keepReviewState(req, doc.id, { copyOf: operation === 'create' ? copyOf(context) : undefined })
  return doc
}
