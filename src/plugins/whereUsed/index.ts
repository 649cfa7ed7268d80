import type { CollectionConfig, GlobalConfig, Plugin, UIField } from 'payload'
import { isPageCollection } from '@/src/content/pages'
import { forget, keep, keepOfSite, refuseDeletion, refuseTrash } from './hooks'

/** Knows what points to what, says so beside the form, and lets nothing be deleted that is in use. */
export const whereUsed = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (isPageCollection(collection.slug)) return withPanel(watch(collection))
    if (collection.slug === 'media') return withPanel(guard(collection))
    return collection
  }),
  globals: config.globals?.map((global) => (global.slug === 'site' ? watchSite(global) : global)),
})

const panel: UIField = {
  name: 'usedBy',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/plugins/whereUsed/UsedBy#UsedBy' },
    disableListColumn: true,
  },
}

const withPanel = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, panel],
})

const guard = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...hooks,
    beforeChange: [...(hooks?.beforeChange ?? []), refuseTrash],
    beforeDelete: [...(hooks?.beforeDelete ?? []), refuseDeletion],
  },
})

function watch(collection: CollectionConfig): CollectionConfig {
  const { hooks, ...guarded } = guard(collection)
  return {
    ...guarded,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), keep],
      afterDelete: [...(hooks?.afterDelete ?? []), forget],
    },
  }
}

const watchSite = ({ hooks, ...global }: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), keepOfSite] },
})
