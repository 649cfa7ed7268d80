import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PageCollection } from '@/src/content/pages'
import { type Connection, connectionOf } from '@/src/db/connectionOf'
import { idsUsedBy } from './idsUsedBy'

/** Notes what a page points to, in what readers get or in its newest draft, in the request's transaction. */
export async function keepUses(req: PayloadRequest, collection: PageCollection, id: string): Promise<void> {
  const used = new Set<string>()
  for (const draft of [true, false]) {
    const document = await req.payload.findByID({
      collection,
      depth: 0,
      disableErrors: true,
      draft,
      id,
      joins: false,
      overrideAccess: true,
      req,
      trash: true,
    })
    for (const one of idsUsedBy(document)) used.add(one)
  }
  used.delete(id)
  const connection = await connectionOf(req)
  await connection.execute(sql`
    delete from document_uses
    where by_id = ${id}::uuid and not document = any(${sql.param([...used])}::uuid[])`)
  await connection.execute(sql`
    insert into document_uses (document, by_id, by_collection)
    select document, ${id}::uuid, ${collection} from unnest(${sql.param([...used].sort())}::uuid[]) as used (document)
    on conflict do nothing`)
}

export async function forgetUses(connection: Connection, id: string): Promise<void> {
  await connection.execute(sql`delete from document_uses where by_id = ${id}::uuid`)
}
