import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { RelatedArticle } from '@/src/payload-types'
import { standOf } from '../stand'

const CHANGED =
  'Somebody else decided about this article meanwhile. The list shows how it stands now; decide again if you still want to.'

/**
 * Whoever says how a link stood when they decided (`seen`) is refused when it stands otherwise. Two who decide
 * at once wait for each other, so that the second is told of the first.
 */
async function refuseUnlessSeen(req: PayloadRequest, id: string): Promise<void> {
  const { seen } = req.query ?? {}
  if (typeof seen !== 'string') return
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select state, kind, note from related_articles where id = ${id}::uuid for update`,
  )
  const [link] = rows as Pick<RelatedArticle, 'kind' | 'note' | 'state'>[]
  if (!link || standOf(link) !== seen) throw new APIError(CHANGED, 409, undefined, true)
}

export const refuseUnseenChange: CollectionBeforeChangeHook<RelatedArticle> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc) await refuseUnlessSeen(req, originalDoc.id)
  return data
}

export const refuseUnseenDeletion: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseUnlessSeen(req, String(id))
