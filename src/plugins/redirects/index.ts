import type { Plugin } from 'payload'
import { onLiveChange } from '@/src/content/liveChange'
import { isPageCollection } from '@/src/content/pages'
import { leadToNewPath } from './leadToNewPath'

/** Leads readers from the old address of a published page to its new one, for good. */
export const redirects = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug)
      ? onLiveChange('redirects', collection.slug, leadToNewPath)(collection)
      : collection,
  ),
})
