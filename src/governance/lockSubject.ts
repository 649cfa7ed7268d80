import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { Subject } from './subject'

/** Makes whoever decides about a page or publishes it wait until the transaction that does so has ended. */
export async function lockSubject(req: PayloadRequest, { collection, id }: Subject): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
}
