import type { CollectionBeforeOperationHook } from 'payload'

type Update = { data?: Record<string, unknown> | null; draft?: boolean }

/**
 * A change that says nothing of publishing is a save of the draft, and readers keep what they have. Payload lays it on
 * the newest draft and puts both in place of what readers have: a page with a pending draft would be taken from them
 * by an empty change.
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, draft } = args as Update
  const isOfPublishing = Boolean(data?._status) || 'deletedAt' in (data ?? {})
  return operation !== 'update' || draft || isOfPublishing ? args : { ...args, draft: true }
}
