import type { CollectionBeforeOperationHook } from 'payload'
import { lockPage } from '@/src/content/lockPage'
import { isUuid } from '@/src/content/uuid'
import { isReviewed } from '@/src/governance/subject'

/**
 * Payload reads the newest version of a document and writes it back with what is new. Two at once would each
 * write back what they read, so that publishing could bury an edit. Here the second reads what the first wrote.
 */
export const oneAfterTheOther: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const id = operation === 'update' && 'id' in args ? args.id : undefined
  // What is no id is refused by Payload itself.
  if (isUuid(id) && isReviewed(slug)) await lockPage(req, { collection: slug, id })
  return args
}
