import type { CollectionBeforeOperationHook, Plugin } from 'payload'

const CLAIMS: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/** Payload takes these dates from whoever sends them. */
const dropClaims: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess || !('data' in args) || typeof args.data !== 'object' || args.data === null) return args
  return {
    ...args,
    data: Object.fromEntries(Object.entries(args.data).filter(([name]) => !CLAIMS.has(name))),
  }
}

/** When a document was made and when it was changed is what the system saw, not what a request says. */
export const systemDates = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), dropClaims],
    },
  })),
})
