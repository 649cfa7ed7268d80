import type { CollectionBeforeOperationHook } from 'payload'
import { isLive, mainRow } from '@/src/content/mainRow'
import { isPageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'

type Update = { data?: Record<string, unknown> | null; draft?: boolean; id?: unknown }

/**
 * A change that says nothing of publishing is a save of the draft, and readers keep what they have. Payload lays it on
 * the newest draft and puts both in place of what readers have: a page with a pending draft would be taken from them
 * by an empty change. A page that readers do not have is its own draft; of many pages some may be live.
 */
export const saveAsDraft: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data, draft, id } = args as Update
  const isOfPublishing = Boolean(data?._status) || 'deletedAt' in (data ?? {})
  if (operation !== 'update' || draft || isOfPublishing || !isPageCollection(collection.slug)) return args
  const isOfReaders = !isUuid(id) || isLive(await mainRow(req, collection.slug, id))
  return isOfReaders ? { ...args, draft: true } : args
}
