import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
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
  { copyOf }: { copyOf?: string } = {},
): Promise<void> {
  const newest = await newestContent(req, id)
  if (!newest) return
  const before = await reviewState(req, id)
  const isLiveNow = isLive(await mainRow(req, 'articles', id))
  const draftHash = contentHash(newest)
  const publishedHash =
    isLiveNow && newest._status === 'published' ? draftHash : (before?.published_hash ?? null)
  const approval = publishedHash
    ? await approvalOf(req, { article: id, contentHash: publishedHash })
    : undefined
  const { asked, since, stage } = await stageOf(req, id, draftHash)
  const isWritten = req.user && before?.draft_hash !== draftHash
  const writers = [
    ...(isWritten ? [req.user?.id ?? ''] : []),
    ...(copyOf ? await writersOf(req, copyOf) : []),
  ]
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into review_states
      (article, stage, since, asked, draft_hash, published_hash, is_live, live_decision, next_review_at, writers)
    values (${id}::uuid, ${stage}, ${since}, ${asked}::uuid, ${draftHash}, ${publishedHash}, ${isLiveNow},
      ${approval?.decision ?? null},
      (select next_review_at from articles where id = ${id}::uuid), ${sql.param(writers)}::uuid[])
    on conflict (article) do update set
      stage = excluded.stage, since = excluded.since, asked = excluded.asked, draft_hash = excluded.draft_hash, published_hash = excluded.published_hash,
      is_live = excluded.is_live, live_decision = excluded.live_decision,
      next_review_at = excluded.next_review_at, 
      writers = array(select distinct unnest(review_states.writers || excluded.writers))`)
}

/** Who wrote what was copied wrote the copy. */
async function writersOf(req: PayloadRequest, article: string): Promise<string[]> {
  const [state, copied] = [await reviewState(req, article), await newestContent(req, article)]
  const began = idOf(copied?.createdBy)
  return [...(state?.writers ?? []), ...(began ? [began] : [])]
}

type Waiting = { stage: Stage; since: string | null; asked: string | null }

async function stageOf(req: PayloadRequest, article: string, draftHash: string): Promise<Waiting> {
  const [newest] = await signOffLog(req, { article }, 1)
  const since = newest?.at ?? null
  const asked = idOf(newest?.reviewer)
  if (newest?.decision === 'requested') return { stage: 'awaiting', since, asked: asked ?? null }
  if (newest?.decision === 'changesRequested') return { stage: 'changesRequested', since, asked: null }
  const isApproved = await approvalOf(req, { article, contentHash: draftHash })
  return { stage: isApproved ? 'approved' : 'writing', since, asked: null }
}
