import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { keepPictureWriters } from '@/src/governance/pictures'
import type { Media } from '@/src/payload-types'
import { copyOf } from './copyAsDraft'
import { bringsFile, seenOf } from './keepReadPictures'

/** A picture and its words are part of the pages that show it: who uploads one has written there. */
export const noteUpload: CollectionAfterChangeHook<Media> = async ({ context, doc, operation, req }) => {
  if (operation === 'create')
    await keepPictureWriters(req, doc.id, { copyOf: copyOf(context), writer: req.user?.id })
  return doc
}

/** So has who changes what is seen of it. */
export const noteChange: CollectionBeforeChangeHook<Media> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isChange = operation === 'update' && originalDoc
  if (isChange && (bringsFile(req) || seenOf(data) !== seenOf(originalDoc)))
    await keepPictureWriters(req, originalDoc.id, { writer: req.user?.id })
  return data
}
