import type { CollectionBeforeOperationHook } from 'payload'
import { lockArticle } from '@/src/governance/lockArticle'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Payload reads the newest version of a document and writes it back with what is new. Two at once would each
 * write back what they read, so that publishing could bury an edit. Here the second reads what the first wrote.
 */
export const oneAfterTheOther: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id = operation === 'update' && 'id' in args ? args.id : undefined
  // What is no id is refused by Payload itself.
  if (typeof id === 'string' && UUID.test(id)) await lockArticle(req, id)
  return args
}
