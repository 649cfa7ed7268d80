import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '@/src/db/afterCommit'
import { connectionOf } from '@/src/db/connectionOf'
import { CHANNEL, processId } from './channel'
import { pages } from './pages'

/** NOTIFY carries at most 8,000 bytes. */
const TAGS_PER_MESSAGE = 150

/**
 * Drops the pages that carry one of the tags once the request's transaction is committed: in this process
 * before the write returns, in every other one that shares the database through PostgreSQL's NOTIFY, which
 * is delivered on COMMIT and never for a transaction that was rolled back.
 */
export async function invalidateAfterCommit(req: PayloadRequest, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await afterCommit(req, () => pages().invalidate(tags))
  const connection = await connectionOf(req)
  for (let start = 0; start < tags.length; start += TAGS_PER_MESSAGE) {
    const message = JSON.stringify({ from: processId(), tags: tags.slice(start, start + TAGS_PER_MESSAGE) })
    await connection.execute(sql`select pg_notify(${CHANNEL}, ${message})`)
  }
}
