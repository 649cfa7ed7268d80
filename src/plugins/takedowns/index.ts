import type { CollectionConfig, Plugin } from 'payload'
import { isPageCollection } from '@/src/content/pages'
import { leaveDraftAlone } from './hooks'
import { saveAsDraft } from './saveAsDraft'

/**
 * Takes pages from readers whatever state their drafts are in, on each way to do so, and only where that is asked for.
 * It stands after what makes of a request what it may do, and what drops the dates that it claims.
 */
export const takedowns = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug) ? guard(collection) : collection,
  ),
})

const guard = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), saveAsDraft, leaveDraftAlone] },
})
