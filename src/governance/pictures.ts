import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idsIn } from '@/src/content/uuid'
import { connectionOf } from '@/src/db/connectionOf'
import type { ReviewedContent } from './reviewedContent'

/**
 * When a picture of some content was last changed. None of them changes any more before the request’s transaction
 * has ended.
 */
export async function picturesChangedAt(
  req: PayloadRequest,
  content: ReviewedContent,
): Promise<Date | undefined> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select updated_at from media where id = any(${sql.param([...idsIn(content)])}::uuid[])
    order by id for share`)
  const times = rows.map(({ updated_at }) => new Date(String(updated_at)).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}

/** The title of a page that may go live with a picture as it is, because a decision about such a content stands. */
export async function signedOffWith(req: PayloadRequest, picture: string): Promise<string | undefined> {
  const connection = await connectionOf(req)
  // The first condition is written as the index “sign_offs_ids_idx” is.
  const { rows } = await connection.execute(sql`
    select title from sign_offs as decision
    where ids_in(content) ? ${picture} and decision in ('approved', 'brokenGlass')
      and not exists (
        select from sign_offs as later
        where later.content_hash = decision.content_hash and later.at > decision.at and later.decision <> 'requested'
          and (later.article_id = decision.article_id or later.condition_id = decision.condition_id
            or later.symptom_id = decision.symptom_id or later.treatment_id = decision.treatment_id))
    limit 1`)
  return rows[0] && String(rows[0].title)
}
