import type { CollectionConfig, Plugin, TextField } from 'payload'
import { staffField } from '@/collections/access/staffField'
import { isPageCollection } from '@/src/content/pages'
import { forgetSave, noteSave, refuseStale } from './hooks'
import { OPEN_FORM } from './openForm'

/**
 * Keeps two people, or two windows, from burying each other's words. It stands before what drops the dates
 * that requests claim.
 */
export const staleEdits = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug) ? guard(collection) : collection,
  ),
})

const openForm: TextField = {
  name: OPEN_FORM,
  type: 'text',
  virtual: true,
  maxLength: 36,
  access: { read: staffField },
  admin: {
    components: { Field: '/src/plugins/staleEdits/admin/StaleNotice#StaleNotice' },
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
  },
}

const guard = ({ fields, hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [openForm, ...fields],
  hooks: {
    ...hooks,
    beforeOperation: [...(hooks?.beforeOperation ?? []), refuseStale],
    afterChange: [...(hooks?.afterChange ?? []), noteSave],
    afterDelete: [...(hooks?.afterDelete ?? []), forgetSave],
  },
})
