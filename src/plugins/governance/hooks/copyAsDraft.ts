import type { CollectionBeforeOperationHook } from 'payload'

const KEY = 'governance:copyOf'

/** A copy takes everything from what it was made of, being published too. Nobody has read it yet. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // What is read meanwhile leaves the mark alone.
  if (operation !== 'create') return args
  const original = 'duplicateFromID' in args ? args.duplicateFromID : undefined
  req.context[KEY] = original
  return original ? { ...args, draft: true } : args
}

export const copyOf = (context: Record<string, unknown>): string | undefined =>
  typeof context[KEY] === 'string' ? context[KEY] : undefined
