import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isPublisher } from '@/collections/access/roles'

type Update = { data?: { deletedAt?: unknown; _status?: unknown }; draft?: boolean; trash?: boolean }

/**
 * The trash is no matter of drafts. A draft that is put there would be gone for its editors only, while readers
 * have the page; one that is taken from there would be found by nobody.
 */
export const trashWhole: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { data, draft, trash } = args as Update
  if (operation !== 'update' || !draft || !data || !('deletedAt' in data)) return args
  if (data.deletedAt) return { ...args, draft: false }
  if (!trash) return args
  if (!overrideAccess && !isPublisher(req.user)) throw new Forbidden(req.t)
  return { ...args, data: { ...data, _status: data._status ?? 'draft' }, draft: false }
}
