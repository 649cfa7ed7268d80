import type { CollectionConfig } from 'payload'

/** The longest that a timer of a browser waits, in milliseconds: 25 days. */
const NEVER = 2 ** 31 - 1

/**
 * How every content document lives: as a draft that saves itself, with its history, published now or at a
 * planned time, locked while somebody edits it, and in the trash before it is deleted for good.
 */
export const lifecycle = {
  trash: true,
  lockDocuments: { duration: 300 },
  versions: {
    // History is evidence of what readers were told, so none of it is dropped.
    maxPerDoc: 0,
    drafts: {
      // The panel saves by a timer of its own (plugins/saving), for Payload’s writes over what is typed meanwhile.
      autosave: { interval: NEVER, showSaveDraftButton: true },
      schedulePublish: { timeFormat: 'HH:mm' },
    },
  },
} satisfies Partial<CollectionConfig>
