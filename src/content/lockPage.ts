import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { PageCollection } from './pages'

/** Makes whoever saves, publishes or decides about a page wait until the request's transaction has ended. */
export async function lockPage(
  req: PayloadRequest,
  { collection, id }: { collection: PageCollection; id: string },
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select from ${sql.identifier(collection)} where id = ${id}::uuid for update`)
}
