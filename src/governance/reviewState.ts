import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { Stage } from './stages'

/** Where a page stands between writing and readers. `keepReviewState` keeps it. */
export type ReviewState = {
  stage: Stage
  /** The content of the newest version. */
  draft_hash: string
  /** The content that readers get, or got last. */
  published_hash: string | null
  is_live: boolean
  /** The decision by which that content may be live, if one stands. */
  live_decision: 'approved' | 'brokenGlass' | null
  next_review_at: Date | null
  /** The logins that ever changed the content. */
  writers: string[]
}

export async function reviewState(req: PayloadRequest, id: string): Promise<ReviewState | undefined> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select stage, draft_hash, published_hash, is_live, live_decision, next_review_at, writers
    from review_states where document = ${id}::uuid`)
  return rows[0] as ReviewState | undefined
}
