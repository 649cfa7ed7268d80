import type { CollectionConfig, Plugin } from 'payload'
import { onLiveChange } from '@/src/content/liveChange'
import { isPageCollection } from '@/src/content/pages'
import { showLogo } from './showLogo'
import { showPictures } from './showPictures'

/** Makes a picture public while a published page shows it, and only then. */
export const mediaGate = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection: CollectionConfig) =>
    isPageCollection(collection.slug)
      ? onLiveChange('mediaGate', collection.slug, showPictures)(collection)
      : collection,
  ),
  globals: config.globals?.map((global) =>
    global.slug === 'site'
      ? {
          ...global,
          hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), showLogo] },
        }
      : global,
  ),
})
