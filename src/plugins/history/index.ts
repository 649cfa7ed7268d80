import type { CollectionConfig, Plugin } from 'payload'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { writers } from './endpoints/writers'
import { forget, keepEntries, noteWriter } from './hooks'

/**
 * Makes of the versions of a page its history: who saved each, and one for each person and each five minutes of
 * writing. It stands after what says whether a save is an autosave, and what makes those wait who save a page at once.
 */
export const history = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug) ? keep(collection, collection.slug) : collection,
  ),
})

function keep(
  { admin, endpoints, hooks, ...collection }: CollectionConfig,
  slug: PageCollection,
): CollectionConfig {
  const views = admin?.components?.views
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        Description: '/src/plugins/history/admin/WhoSaved#WhoSaved',
        views: {
          ...views,
          edit: { versions: { Component: '/src/plugins/history/admin/History#History' } },
        },
      },
    },
    endpoints: [...(endpoints || []), writers(slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), keepEntries],
      afterChange: [...(hooks?.afterChange ?? []), noteWriter],
      afterDelete: [...(hooks?.afterDelete ?? []), forget],
    },
  }
}
