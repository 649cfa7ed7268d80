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

type Written = { copyOf?: string | undefined; writer: string | undefined }

/** Keeps who made what is seen of a picture, those of what it is a copy of included. The system has no login. */
export async function keepPictureWriters(
  req: PayloadRequest,
  picture: string,
  { copyOf, writer }: Written,
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into picture_writers (picture, login)
    select ${picture}::uuid, login from (
      select ${writer ?? null}::uuid as login
      union select login from picture_writers where picture = ${copyOf ?? null}::uuid
    ) as writers where login is not null
    on conflict do nothing`)
}

/** The logins that uploaded a picture of some content or changed what is seen of it. */
export async function pictureWritersOf(req: PayloadRequest, content: ReviewedContent): Promise<string[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select distinct login from picture_writers where picture = any(${sql.param([...idsIn(content)])}::uuid[])`)
  return rows.map(({ login }) => String(login))
}

/** The title of a page that may go live with a picture as it is, because a decision about such a content stands. */
export async function signedOffWith(req: PayloadRequest, picture: string): Promise<string | undefined> {
  const connection = await connectionOf(req)
  // The first condition is written as the index “sign_offs_ids_idx” is.
  const { rows } = await connection.execute(sql`
    select title from sign_offs as decision
    where ids_in(content) ? ${picture} and decision in ('approved', 'brokenGlass')
      -- The record outlives its page, which goes live no more.
      and coalesce(article_id, condition_id, symptom_id, treatment_id) is not null
      and not exists (
        select from sign_offs as later
        where later.content_hash = decision.content_hash and later.at > decision.at and later.decision <> 'requested'
          and (later.article_id = decision.article_id or later.condition_id = decision.condition_id
            or later.symptom_id = decision.symptom_id or later.treatment_id = decision.treatment_id))
    limit 1`)
  return rows[0] && String(rows[0].title)
}
