import type { Plugin } from 'payload'
import { onlyText } from '@/src/content/onlyText'

/** Keeps everything but text out of the text fields of collections and globals. */
export const textFields = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map(onlyText),
  })),
  globals: config.globals?.map((global) => ({ ...global, fields: global.fields.map(onlyText) })),
})
