import { sql } from '@payloadcms/db-postgres'
import { payload } from './reader'

export type Verdict = 'helpful' | 'unhelpful'

/** Counts one answer for a page. Of who gave it nothing is kept. */
export async function countFeedback(document: string, path: string, verdict: Verdict): Promise<void> {
  const one = (which: Verdict) => (verdict === which ? 1 : 0)
  await (await payload()).db.drizzle.execute(sql`
    insert into feedback as kept (path, document, month, helpful, unhelpful)
    values (${path}, ${document}, to_char(now() at time zone 'utc', 'YYYY-MM'), ${one('helpful')}, ${one('unhelpful')})
    on conflict (document, month) do update set
      path = excluded.path,
      helpful = kept.helpful + excluded.helpful,
      unhelpful = kept.unhelpful + excluded.unhelpful,
      updated_at = now()`)
}
