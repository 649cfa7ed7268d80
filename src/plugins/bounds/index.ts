import type { CollectionBeforeOperationHook, Plugin } from 'payload'
import { comeAlongAlone } from './comeAlongAlone'
import { permissionQueriesForStaff, permissionsForStaff } from './permissionsForStaff'
import { refuseDeep } from './refuseDeep'
import { refuseUnfit } from './refuseUnfit'

/** The most documents of one answer, whoever asks and in whatever words. */
const MOST_DOCUMENTS = 100
const MOST_JOINED = 50

type Read = {
  limit?: number
  pagination?: boolean
  draft?: boolean
  trash?: boolean
  data?: unknown
  joins?: false | Record<string, false | { limit?: number }>
}

/** Zero asks Payload for everything, and so does an answer in one piece. */
const bounded = (limit: number | undefined, isPaged: boolean, most: number) =>
  limit === undefined && isPaged ? undefined : Math.min(limit || most, most)

/**
 * Holds for REST and GraphQL alike: nobody gets a whole collection at once, and visitors get neither drafts
 * nor the trash nor an echo of what they sent, even where a rule of access would let a part of it through.
 */
const boundRead: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if ((operation !== 'read' && operation !== 'readDistinct') || overrideAccess || req.payloadAPI === 'local')
    return args
  const read: Read = args
  return {
    ...args,
    limit: bounded(read.limit, read.pagination !== false, MOST_DOCUMENTS),
    ...(read.joins && {
      joins: Object.fromEntries(
        Object.entries(read.joins).map(([name, join]) => [
          name,
          join && { ...join, limit: bounded(join.limit, true, MOST_JOINED) },
        ]),
      ),
    }),
    ...(!req.user && { data: undefined, draft: false, trash: false }),
  }
}

/** A form need not say anything beside its file. Rules and hooks after this one count on fields. */
const giveFields: CollectionBeforeOperationHook = ({ args, operation }) =>
  (operation === 'create' || operation === 'update') && !('data' in args && args.data)
    ? { ...args, data: {} }
    : args

/** Bounds what one request can ask of the database, and what it tells of what is in it. */
export const bounds = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(comeAlongAlone).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        giveFields,
        ...(collection.hooks?.beforeOperation ?? []),
        boundRead,
        refuseUnfit,
        refuseDeep,
      ],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [...(global.hooks?.beforeOperation ?? []), refuseDeep],
    },
  })),
  graphQL: {
    ...config.graphQL,
    queries: (graphQL, schema) => ({
      ...config.graphQL?.queries?.(graphQL, schema),
      ...permissionQueriesForStaff(graphQL, schema),
    }),
  },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    permissionsForStaff(payload)
  },
})
