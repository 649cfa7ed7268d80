import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { everyPage } from '@/src/content/everyPage'
import { lockPage } from '@/src/content/lockPage'
import { isLive, mainRow } from '@/src/content/mainRow'
import { whileLocked } from '@/src/content/whileLocked'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { markAll } from './due'
import { forgetArticle, keepArticle } from './keep'
import { recount } from './statistics'
import { RELATED_VERSION } from './version'

/**
 * Makes the tables anew, article by article, beside a running system. Twice: what a word says about an article
 * depends on how many others have it, which is only known when all are counted.
 */
export async function rebuildRelated(payload: Payload): Promise<void> {
  await forgetGone(payload)
  await keepAll(payload)
  await inTransaction(payload, async (req) => recount(await connectionOf(req)))
  await keepAll(payload)
  await markAll(payload.db.drizzle)
  await payload.db.drizzle.execute(sql`update related_state set version = ${RELATED_VERSION}`)
}

const keepAll = (payload: Payload): Promise<void> =>
  everyPage(
    payload,
    (collection, id) => whileLocked(payload, collection, id, (req) => keepArticle(req, id)),
    { collections: ['articles'], where: { _status: { equals: 'published' } } },
  )

async function forgetGone(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select profile.article from related_profiles as profile
    where not exists (
      select from articles where id = profile.article and _status = 'published' and deleted_at is null)`)
  for (const { article } of rows as { article: string }[])
    await inTransaction(payload, async (req) => {
      await lockPage(req, { collection: 'articles', id: article })
      // It may have been published in the meantime.
      if (!isLive(await mainRow(req, 'articles', article))) await forgetArticle(req, article)
    })
}
