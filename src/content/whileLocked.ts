import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { isLive, mainRow } from './mainRow'
import type { PageCollection } from './pages'

/** Work for a page that readers get, in a transaction in which nobody else changes it. */
export const whileLocked = (
  payload: Payload,
  collection: PageCollection,
  id: string,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const connection = await connectionOf(req)
    await connection.execute(sql`select from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
    if (isLive(await mainRow(req, collection, id))) await work(req)
  })
