import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
import { isLive, mainRow } from '@/src/content/mainRow'
import { type Connection, connectionOf } from '@/src/db/connectionOf'
import { contentHash } from './contentHash'
import { newestContent } from './newestContent'
import { reviewState } from './reviewState'
import { approvalOf, signOffLog, signOffOf } from './signOffLog'
import type { Stage } from './stages'
import { POINTERS, type Subject } from './subject'

type Saved = { copyOf?: string; isChangeWritten?: boolean; writer?: string }

/** Notes where a page stands after it or a decision about it was saved, in the transaction of that. */
export async function keepReviewState(
  req: PayloadRequest,
  subject: Subject,
  { copyOf, isChangeWritten, writer }: Saved = {},
): Promise<void> {
  const { collection, id } = subject
  const newest = await newestContent(req, subject)
  if (!newest) return
  const before = await reviewState(req, id)
  const isLiveNow = isLive(await mainRow(req, collection, id))
  const draftHash = contentHash(collection, newest)
  const publishedHash =
    isLiveNow && newest._status === 'published' ? draftHash : (before?.published_hash ?? null)
  const approval = publishedHash
    ? await approvalOf(req, { ...subject, contentHash: publishedHash })
    : undefined
  const { asked, since, stage } = await stageOf(req, subject, draftHash)
  const writers = [
    ...(writer && (isChangeWritten || before?.draft_hash !== draftHash) ? [writer] : []),
    ...(copyOf ? await writersOf(req, { collection, id: copyOf }) : []),
  ]
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into review_states
      (${sql.identifier(POINTERS[collection])}, stage, since, asked, draft_hash, published_hash, is_live, live_decision, next_review_at, writers)
    values (${id}::uuid, ${stage}, ${since}, ${asked}::uuid, ${draftHash}, ${publishedHash}, ${isLiveNow},
      ${approval?.decision ?? null},
      (select next_review_at from ${sql.identifier(collection)} where id = ${id}::uuid), ${sql.param(writers)}::uuid[])
    on conflict (document) do update set
      stage = excluded.stage, since = excluded.since, asked = excluded.asked, draft_hash = excluded.draft_hash, published_hash = excluded.published_hash,
      is_live = excluded.is_live, live_decision = excluded.live_decision,
      next_review_at = excluded.next_review_at, 
      writers = array(select distinct unnest(review_states.writers || excluded.writers))`)
  if (newest.reviewStage !== stage) await showStage(connection, subject, stage)
}

/** Lists are filtered by the stage that stands in a page and in its newest version. */
async function showStage(connection: Connection, { collection, id }: Subject, stage: Stage): Promise<void> {
  await connection.execute(sql`
    with page as (update ${sql.identifier(collection)} set review_stage = ${stage} where id = ${id}::uuid)
    update ${sql.identifier(`_${collection}_v`)} set version_review_stage = ${stage}
    where parent_id = ${id}::uuid and latest`)
}

/** Who wrote what was copied wrote the copy. */
async function writersOf(req: PayloadRequest, subject: Subject): Promise<string[]> {
  const [state, copied] = [await reviewState(req, subject.id), await newestContent(req, subject)]
  const began = copied && 'createdBy' in copied ? idOf(copied.createdBy) : undefined
  return [...(state?.writers ?? []), ...(began ? [began] : [])]
}

type Waiting = { stage: Stage; since: string | null; asked: string | null }

async function stageOf(req: PayloadRequest, subject: Subject, draftHash: string): Promise<Waiting> {
  const [newest] = await signOffLog(req, subject, 1)
  const since = newest?.at ?? null
  const asked = idOf(newest?.reviewer)
  if (newest?.decision === 'requested') return { stage: 'awaiting', since, asked: asked ?? null }
  if (newest?.decision === 'changesRequested') return { stage: 'changesRequested', since, asked: null }
  const isSignedOff = await signOffOf(req, { ...subject, contentHash: draftHash })
  return { stage: isSignedOff ? 'approved' : 'writing', since, asked: null }
}
