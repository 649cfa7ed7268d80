import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { everyPage } from '@/src/content/everyPage'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { whileLocked } from '@/src/content/whileLocked'
import { indexPage } from './indexPage'
import { INDEX_VERSION } from './version'

/** Makes the whole index anew, page by page, beside a running system. */
export async function rebuildIndex(payload: Payload): Promise<void> {
  const index = (collection: PageCollection, id: string) =>
    whileLocked(payload, collection, id, (req) => indexPage(req, collection, id))
  await everyPage(payload, index, { where: { _status: { equals: 'published' } } })
  for (const collection of PAGE_COLLECTIONS)
    await payload.db.drizzle.execute(sql`
      delete from search_entries where collection = ${collection} and not exists (
        select from ${sql.identifier(collection)} as page
        where page.id = search_entries.id and _status = 'published' and deleted_at is null)`)
  await payload.db.drizzle.execute(sql`update search_state set version = ${INDEX_VERSION}`)
}
