import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { lockPage } from '@/src/content/lockPage'
import { isStatusChange } from '@/src/content/statusChange'
import { connectionOf } from '@/src/db/connectionOf'
import { isReviewed, type ReviewedDocument, type Subject, titleOf } from '@/src/governance/subject'

const KEY = 'governance:many'

export const markMany: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context[KEY] = !('id' in args && args.id)
  return args
}

/**
 * A change of many documents begins with all that Payload has read of them: unless drafts are asked for, with
 * what readers have, and in any case before anybody could lock them. What was written since would be buried.
 */
export const buryNothing: CollectionBeforeChangeHook<ReviewedDocument> = async ({
  collection: { slug },
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || context[KEY] !== true || !originalDoc || !isReviewed(slug)) return data
  // That leaves what was written where it is.
  if (isStatusChange(data)) return data
  const subject = { collection: slug, id: originalDoc.id }
  await lockPage(req, subject)
  if (await hasNewer(req, subject, originalDoc))
    throw new APIError(
      `“${titleOf(originalDoc)}” was not changed, for somebody has gone on writing: its newest draft says something else. ${'deletedAt' in data ? 'Restore it as a draft, and publish it from its form.' : 'Change it by itself.'}`,
      409,
      undefined,
      true,
    )
  return data
}

async function hasNewer(
  req: PayloadRequest,
  { collection, id }: Subject,
  { _status, updatedAt }: ReviewedDocument,
): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select from ${sql.identifier(`_${collection}_v`)}
    where parent_id = ${id}::uuid and latest
      and (version_updated_at > ${updatedAt}::timestamptz or version__status::text <> ${_status ?? 'draft'})`)
  return rows.length > 0
}
