import type { CollectionBeforeOperationHook } from 'payload'

const KEY = 'governance:restored'

/** Hooks that save are not told how a version comes back: as a draft, or in place of what is there. */
export const markRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isDraft = 'draft' in args && args.draft === true
  req.context[KEY] = operation !== 'restoreVersion' ? undefined : isDraft ? 'asDraft' : 'inPlace'
  return args
}

/** A version that was live once keeps that status in the hooks even when it comes back as a draft. */
export const isRestoredAsDraft = (context: Record<string, unknown>): boolean => context[KEY] === 'asDraft'

export const isRestoredInPlace = (context: Record<string, unknown>): boolean => context[KEY] === 'inPlace'
