import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isLive, mainRow } from '@/src/content/mainRow'
import { connectionOf } from '@/src/db/connectionOf'
import { contentHash } from './contentHash'
import { newestContent } from './newestContent'
import { reviewState, type Stage } from './reviewState'
import { approvalOf, signOffLog } from './signOffLog'

/** Notes where an article stands after it or a decision about it was saved, in the transaction of that. */
export async function keepReviewState(
  req: PayloadRequest,
  id: string,
  { isSignedOff = false } = {},
): Promise<void> {
  const newest = await newestContent(req, id)
  if (!newest) return
  const before = await reviewState(req, id)
  const isLiveNow = isLive(await mainRow(req, 'articles', id))
  const draftHash = contentHash(newest)
  const publishedHash =
    isLiveNow && newest._status === 'published' ? draftHash : (before?.published_hash ?? null)
  const isLiveApproved = publishedHash
    ? (await approvalOf(req, { article: id, contentHash: publishedHash })) !== undefined
    : false
  const stage = await stageOf(req, id, draftHash)
  const writer = before?.draft_hash === draftHash ? undefined : req.user?.id
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into review_states
      (article, stage, draft_hash, published_hash, is_live, is_live_approved, next_review_at, writers)
    values (${id}::uuid, ${stage}, ${draftHash}, ${publishedHash}, ${isLiveNow}, ${isLiveApproved},
      (select next_review_at from articles where id = ${id}::uuid), ${sql.param(writer ? [writer] : [])}::uuid[])
    on conflict (article) do update set
      stage = excluded.stage, draft_hash = excluded.draft_hash, published_hash = excluded.published_hash,
      is_live = excluded.is_live, is_live_approved = excluded.is_live_approved,
      next_review_at = excluded.next_review_at, writers = case when ${isSignedOff} then '{}' else
        array(select distinct unnest(review_states.writers || excluded.writers)) end`)
}

async function stageOf(req: PayloadRequest, article: string, draftHash: string): Promise<Stage> {
  const [newest] = await signOffLog(req, { article }, 1)
  if (newest?.decision === 'requested') return 'awaiting'
  if (newest?.decision === 'changesRequested') return 'changesRequested'
  return (await approvalOf(req, { article, contentHash: draftHash })) ? 'approved' : 'writing'
}
