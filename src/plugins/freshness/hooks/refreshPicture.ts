import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import type { Media } from '@/src/payload-types'

export const refreshPicture: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  await invalidateAfterCommit(req, [doc.id])
  return doc
}

export const refreshDeletedPicture: CollectionAfterDeleteHook<Media> = async ({ doc, req }) => {
  await invalidateAfterCommit(req, [doc.id])
  return doc
}
