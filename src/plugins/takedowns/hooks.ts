import {
  type Collection,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  findByIDOperation,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { isStatusChange, type StatusChange } from '@/src/content/statusChange'

type Update = { collection: Collection; data?: unknown; draft?: boolean }

/**
 * Payload unpublishes, trashes and restores by writing the newest draft in place of what readers have, or the other way
 * round, and so validates it. What is taken from readers is the row they get, whatever somebody has begun to write
 * since: for this one change the collection has no drafts and no fields, so that Payload's rules, locks and hooks run on
 * that row and its status alone.
 */
export const leaveDraftAlone: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { collection, data, draft } = args as Update
  if (operation !== 'update' || draft || !isStatusChange(data)) return args
  return { ...args, collection: { ...collection, config: withoutWords(collection.config) } }
}

const known = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

function withoutWords(config: SanitizedCollectionConfig): SanitizedCollectionConfig {
  const { hooks } = config
  const bare = known.get(config) ?? {
    ...config,
    fields: [],
    hooks: {
      ...hooks,
      beforeChange: [...hooks.beforeChange, onlyStatus],
      afterChange: [tellDraft, ...hooks.afterChange],
      afterOperation: [...hooks.afterOperation, answerWithNewest],
    },
    // Payload's type says that there always are versions, its code asks whether there are.
    versions: undefined as unknown as SanitizedCollectionConfig['versions'],
  }
  known.set(config, bare)
  return bare
}

/** Hooks that fill in what follows from the words were handed none. */
const onlyStatus: CollectionBeforeChangeHook = ({ data }) => {
  const { _status, deletedAt }: StatusChange = data
  return { ...(_status && { _status }), ...(deletedAt !== undefined && { deletedAt }) }
}

/** The newest version says so, too, as it is: a copy, for versions are evidence. A draft is none that readers have. */
const tellDraft: CollectionAfterChangeHook = async ({ collection: { slug }, data, doc, req }) => {
  if (isPageCollection(slug)) await copyNewest(req, slug, doc, data)
  return doc
}

async function copyNewest(
  req: PayloadRequest,
  collection: PageCollection,
  { id, updatedAt }: { id: string; updatedAt: string },
  change: StatusChange,
): Promise<void> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: id }, latest: { equals: true } },
  })
  const [newest] = docs
  if (!newest || (change.deletedAt === undefined && newest.version._status === 'draft')) return
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req,
    returning: false,
    updatedAt: now,
    // That of the row, for a newer draft than the row would be somebody who has gone on writing.
    versionData: { ...newest.version, ...change, updatedAt },
  })
}

type Answer = { id: string } | { docs: { id: string }[]; errors: unknown[] }

/** Whoever took it down goes on with what is written there now. */
const answerWithNewest: CollectionAfterOperationHook = async ({ args, collection, operation, result }) => {
  if (operation !== 'updateByID' && operation !== 'update') return result
  const { depth, overrideAccess, populate, req, select, showHiddenFields } = args
  const newest = ({ id }: { id: string }) =>
    findByIDOperation({
      collection: req.payload.collections[collection.slug],
      depth,
      draft: true,
      id,
      overrideAccess,
      populate,
      req,
      select,
      showHiddenFields,
      trash: true,
    })
  const answer = result as Answer
  if (!('docs' in answer)) return newest(answer)
  const docs = []
  for (const doc of answer.docs) docs.push(await newest(doc))
  return { ...answer, docs }
}
