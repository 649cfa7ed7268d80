import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { isLive, mainRow } from '@/src/content/mainRow'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { indexPage } from './indexPage'
import { removeEntry } from './store'
import { INDEX_VERSION } from './version'

const AT_ONCE = 200

/** Makes the whole index anew, page by page, beside a running system. */
export async function rebuildIndex(payload: Payload): Promise<number> {
  let indexed = 0
  for (const collection of PAGE_COLLECTIONS) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: AT_ONCE,
        overrideAccess: true,
        pagination: false,
        select: {},
        sort: 'id',
        where: { id: { greater_than: after }, _status: { equals: 'published' } },
      })
      for (const { id } of docs) indexed += (await indexLocked(payload, collection, id)) ? 1 : 0
      const last = docs.at(-1)
      if (!last) break
      after = last.id
    }
  }
  await payload.db.drizzle.execute(sql`update search_state set version = ${INDEX_VERSION}`)
  return indexed
}

/** Nobody changes the page between its reading and its entry. */
async function indexLocked(payload: Payload, collection: PageCollection, id: string): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const connection = await connectionOf(req)
    await connection.execute(sql`select from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
    const isShown = isLive(await mainRow(req, collection, id))
    if (isShown) await indexPage(req, collection, id)
    else await removeEntry(connection, id)
    await commitTransaction(req)
    return isShown
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
