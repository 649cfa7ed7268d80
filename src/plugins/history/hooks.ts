import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { isPageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { closeEntry, forgetWriters, nameWriter } from './store'

export const keepEntries: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { autosave, id } = args as { autosave?: boolean; id?: unknown }
  if (operation === 'update' && autosave && isUuid(id) && isPageCollection(collection.slug))
    await closeEntry(req, { collection: collection.slug, id })
  return args
}

export const noteWriter: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isPageCollection(collection.slug)) await nameWriter(req, { collection: collection.slug, id: doc.id })
  return doc
}

export const forget: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetWriters(req, String(id))
}
