import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { everyPage } from '@/src/content/everyPage'
import { isLive, mainRow } from '@/src/content/mainRow'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { indexPage } from './indexPage'
import { INDEX_VERSION } from './version'

/** Makes the whole index anew, page by page, beside a running system. */
export async function rebuildIndex(payload: Payload): Promise<void> {
  await everyPage(payload, (collection, id) => indexLocked(payload, collection, id), {
    where: { _status: { equals: 'published' } },
  })
  for (const collection of PAGE_COLLECTIONS)
    await payload.db.drizzle.execute(sql`
      delete from search_entries where collection = ${collection} and not exists (
        select from ${sql.identifier(collection)} as page
        where page.id = search_entries.id and _status = 'published' and deleted_at is null)`)
  await payload.db.drizzle.execute(sql`update search_state set version = ${INDEX_VERSION}`)
}

/** Nobody changes the page between its reading and its entry. */
const indexLocked = (payload: Payload, collection: PageCollection, id: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    const connection = await connectionOf(req)
    await connection.execute(sql`select from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
    if (isLive(await mainRow(req, collection, id))) await indexPage(req, collection, id)
  })
