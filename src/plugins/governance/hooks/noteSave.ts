import type { CollectionAfterChangeHook } from 'payload'
import { keepReviewState } from '@/src/governance/keepReviewState'
import type { Article } from '@/src/payload-types'

export const noteSave: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  await keepReviewState(req, doc.id)
  return doc
}
