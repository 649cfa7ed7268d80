import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'

/** Makes whoever decides about an article or publishes it wait until the transaction that does so has ended. */
export async function lockArticle(req: PayloadRequest, id: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select from articles where id = ${id}::uuid for update`)
}
