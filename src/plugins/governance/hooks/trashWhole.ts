import type { CollectionBeforeOperationHook } from 'payload'

/** Of a page that readers have, a draft in the trash would be in the trash for its editors only. */
export const trashWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || !('data' in args)) return args
  const data: unknown = args.data
  const isTrashed =
    typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)
  return isTrashed ? { ...args, draft: false } : args
}
