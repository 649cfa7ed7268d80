import type { Plugin } from 'payload'
import { offerOnce } from './offerOnce'

/** The filter, the columns and the groups of a list offer each field that people know once, and nothing else. */
export const listFilters = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: offerOnce(collection.fields),
  })),
})
