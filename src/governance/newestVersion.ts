import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { ReviewedCollection, Subject } from './subject'

/** The version that holds the newest content of a page. */
export async function newestVersion(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    // Only its id is asked for.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.id
}

/** Autosave writes into the last version it made. A version that was decided about is kept as it is instead. */
export async function keepVersion(
  req: PayloadRequest,
  collection: ReviewedCollection,
  version: string,
): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    update ${sql.identifier(`_${collection}_v`)} set autosave = false where id = ${version}::uuid`)
}
