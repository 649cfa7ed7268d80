import type { CollectionConfig } from 'payload'

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
      autosave: { interval: 2000, showSaveDraftButton: true },
      schedulePublish: { timeFormat: 'HH:mm' },
    },
  },
} satisfies Partial<CollectionConfig>
