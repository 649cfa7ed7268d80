import type { Config } from 'payload'

/** Sentences of the panel that say more to a person than Payload's own. */
export const translations: NonNullable<NonNullable<Config['i18n']>['translations']> = {
  en: {
    general: {
      aboutToTrash:
        'You are about to move the {{label}} <1>{{title}}</1> to the trash. If readers have it, it is gone for them at once. It can be restored from there, as a draft.',
      aboutToTrashCount:
        'You are about to move {{count}} {{label}} to the trash. Those that readers have are gone for them at once. They can be restored from there, as drafts.',
    },
    validation: {
      requiresAtLeast: 'Add at least {{count}}.',
      requiresNoMoreThan: 'No more than {{count}} are taken.',
    },
  },
}
