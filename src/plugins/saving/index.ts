import type { CollectionConfig, Plugin, TextField } from 'payload'
import { staffField } from '@/collections/access/staffField'
import { LONGEST_FORM, OPEN_FORM } from '@/src/content/openForm'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { lastSaved } from './endpoints/lastSave'
import { madeFrom } from './endpoints/madeFrom'
import { forgetSave, noteSave, refuseOtherWriter, refuseSecond, refuseStale } from './hooks'

/**
 * Keeps what is typed: two people, or two windows, do not bury each other’s words, the form says whether it is
 * saved, and the browser keeps what is not. It stands before what drops the dates that requests claim.
 */
export const saving = (): Plugin => (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      logout: { Button: '/src/plugins/saving/admin/SignOut#SignOut' },
      providers: [
        ...(config.admin?.components?.providers ?? []),
        '/src/plugins/saving/admin/OwnCopiesOnly#OwnCopiesOnly',
      ],
    },
  },
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug) ? guard(collection, collection.slug) : collection,
  ),
})

const openForm: TextField = {
  name: OPEN_FORM,
  type: 'text',
  virtual: true,
  maxLength: LONGEST_FORM,
  access: { read: staffField },
  admin: {
    components: { Field: '/src/plugins/saving/admin/StaleNotice#StaleNotice' },
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
  },
}

const guard = (
  { admin, endpoints, fields, hooks, ...collection }: CollectionConfig,
  slug: PageCollection,
): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        beforeDocumentControls: [
          ...(admin?.components?.edit?.beforeDocumentControls ?? []),
          '/src/plugins/saving/admin/SavedState#SavedState',
        ],
      },
    },
  },
  endpoints: [...(endpoints || []), lastSaved(slug), madeFrom(slug)],
  fields: [openForm, ...fields],
  hooks: {
    ...hooks,
    beforeOperation: [...(hooks?.beforeOperation ?? []), refuseOtherWriter, refuseSecond, refuseStale],
    afterChange: [...(hooks?.afterChange ?? []), noteSave],
    afterDelete: [...(hooks?.afterDelete ?? []), forgetSave],
  },
})
