import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Versions are evidence of what readers were told and of what was decided about. Payload writes over the newest
 * one while it autosaves, though that may be what is published now, and when a request unpublishes “all locales”,
 * which skips the validation of what is published, too. There are no locales here.
 */
export const keepHistory: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update') return args
  const { autosave, data, draft } = args as { autosave?: boolean; data?: unknown; draft?: boolean }
  return {
    ...args,
    autosave: autosave === true && draft === true && !isPublishing(data),
    unpublishAllLocales: false,
  }
}

const isPublishing = (data: unknown) =>
  typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
