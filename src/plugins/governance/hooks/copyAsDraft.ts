import type { CollectionBeforeOperationHook } from 'payload'

/** A copy takes everything from what it was made of, being published too. Nobody has read it yet. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID
    ? { ...args, draft: true }
    : args
