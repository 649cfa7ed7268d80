import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isPublisher } from './roles'

/**
 * Lets authors write drafts and nothing else. Without `draft` an update of a published document changes
 * what readers see even when it names no status, so for those who may not publish every write becomes a
 * draft write, and asking for `published` is refused.
 */
export const draftsOnlyUnlessPublisher: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const isWrite = operation === 'create' || operation === 'update' || operation === 'restoreVersion'
  if (!isWrite || overrideAccess || isPublisher(req.user)) return args
  // Payload has read `draft` before this hook by then, so that it can only be asked for.
  if (operation === 'restoreVersion' && !('draft' in args && args.draft)) throw new Forbidden(req.t)
  if ('data' in args && args.data && '_status' in args.data && args.data._status === 'published')
    throw new Forbidden(req.t)
  return { ...args, draft: true }
}
