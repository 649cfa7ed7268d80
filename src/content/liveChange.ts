import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { isLive, type MainRow, mainRow } from './mainRow'
import type { PageCollection } from './pages'

export type LiveChange = {
  collection: PageCollection
  id: string
  /** What readers got before the change, if they got anything. */
  before: MainRow | undefined
  after: MainRow | undefined
}

type OnLiveChange = (req: PayloadRequest, change: LiveChange) => Promise<void>

/**
 * The hooks that tell when what readers get has changed: published, edited, unpublished, trashed, restored
 * or deleted. Saving a draft, of a published document too, changes nothing for them and is not reported.
 */
export function onLiveChange(name: string, collection: PageCollection, report: OnLiveChange) {
  const key = (id: unknown) => `${name}:${collection}:${String(id)}`

  const remember: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update')
      req.context[key(originalDoc?.id)] = await mainRow(req, collection, originalDoc?.id)
    return data
  }

  const compare: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
    const stored = operation === 'update' ? (req.context[key(doc.id)] as MainRow | undefined) : undefined
    const row = await mainRow(req, collection, doc.id)
    const before = isLive(stored) ? stored : undefined
    const after = isLive(row) ? row : undefined
    if ((before || after) && before?.updatedAt !== after?.updatedAt)
      await report(req, { collection, id: doc.id, before, after })
    return doc
  }

  const afterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
    // Deleted for good: whether readers saw it before is not known any more, so it is taken as if they did.
    await report(req, { collection, id: doc.id, before: doc, after: undefined })
    return doc
  }

  return (config: CollectionConfig): CollectionConfig => ({
    ...config,
    hooks: {
      ...config.hooks,
      beforeChange: [...(config.hooks?.beforeChange ?? []), remember],
      afterChange: [...(config.hooks?.afterChange ?? []), compare],
      afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete],
    },
  })
}
