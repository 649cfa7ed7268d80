import type { Plugin, UIField } from 'payload'

/** Says beside the form of an article, while it is written, how hard it is to read. Advice, never a gate. */
export const readability = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'articles' ? { ...collection, fields: [...collection.fields, panel] } : collection,
  ),
})

const panel: UIField = {
  name: 'readingLevel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/plugins/readability/admin/ReadingLevel#ReadingLevel' },
    disableListColumn: true,
  },
}
