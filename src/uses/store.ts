import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PageCollection } from '@/src/content/pages'
import { type Connection, connectionOf } from '@/src/db/connectionOf'
import { idsUsedBy } from './idsUsedBy'
import { pathsUsedBy } from './pathsUsedBy'

type By = { collection: PageCollection | 'site'; id: string }

/** Notes what a page points to, in what readers get or in its newest draft, in the request's transaction. */
export async function keepUses(req: PayloadRequest, collection: PageCollection, id: string): Promise<void> {
  const read = (draft: boolean) =>
    req.payload.findByID({
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
  const [newest, row] = [await read(true), await read(false)]
  // The row of what was never published, or is not any more, is an older draft that nobody sees.
  const documents = [newest, row?._status === 'published' ? row : undefined]
  const used = new Set(documents.flatMap((document) => [...idsUsedBy(document)]))
  used.delete(id)
  const connection = await connectionOf(req)
  await connection.execute(sql`
    delete from document_uses
    where by_id = ${id}::uuid and not document = any(${sql.param([...used])}::uuid[])`)
  await connection.execute(sql`
    insert into document_uses (document, by_id, by_collection)
    select document, ${id}::uuid, ${collection} from unnest(${sql.param([...used].sort())}::uuid[]) as used (document)
    on conflict do nothing`)
  await keepPaths(req, { collection, id }, documents)
}

/** Notes which paths links lead to that were typed as addresses, in the request's transaction. */
export async function keepPaths(req: PayloadRequest, by: By, documents: readonly unknown[]): Promise<void> {
  const { serverURL } = req.payload.config
  const paths = new Set(documents.flatMap((document) => [...pathsUsedBy(document, serverURL)]))
  const connection = await connectionOf(req)
  await connection.execute(sql`
    delete from path_uses where by_id = ${by.id}::uuid and not path = any(${sql.param([...paths])}::text[])`)
  if (paths.size === 0) return
  await connection.execute(sql`
    insert into path_uses (path, by_id, by_collection)
    select path, ${by.id}::uuid, ${by.collection} from unnest(${sql.param([...paths].sort())}::text[]) as used (path)
    on conflict do nothing`)
}

export async function forgetUses(connection: Connection, id: string): Promise<void> {
  await connection.execute(sql`delete from document_uses where by_id = ${id}::uuid`)
  await connection.execute(sql`delete from path_uses where by_id = ${id}::uuid`)
}
