import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { Subject } from './subject'

/** Marks saves in the name of whoever planned a publication: they wrote nothing of what is saved. */
export const BY_PLAN = 'governance:byPlan'

/**
 * Plans that Payload ran and will not run again, as rows `refused`. What stands in a plan came from a request,
 * so that it may name no document at all.
 */
export const REFUSED = sql`(
  select case when input -> 'doc' ->> 'value' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then (input -> 'doc' ->> 'value')::uuid end as document, error ->> 'message' as reason, updated_at
  from payload_jobs where has_error and task_slug = 'schedulePublish'
) as refused`

/** Has refused plans to publish a page run again, for what they lacked is there now. */
export async function planAgain(req: PayloadRequest, subject: Subject): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with again as (
      update payload_jobs set has_error = false, error = null, total_tried = 0, updated_at = now()
      where ${isRefused(subject)} and ${isToPublish} returning id
    )
    delete from payload_jobs_log where _parent_id in (select id from again)`)
}

/** Forgets refused plans for a page: others took their place, or it is as they wanted it. */
export async function forgetRefused(
  req: PayloadRequest,
  subject: Subject,
  type: 'publish' | 'unpublish',
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    delete from payload_jobs
    where ${isRefused(subject)} and ${type === 'publish' ? isToPublish : sql`not ${isToPublish}`}`)
}

const isRefused = ({ id }: Subject) =>
  sql`has_error and task_slug = 'schedulePublish' and input -> 'doc' ->> 'value' = ${id}`

const isToPublish = sql`coalesce(input ->> 'type', 'publish') = 'publish'`
