import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'

/** The version that holds the newest content of an article. */
export async function newestVersion(req: PayloadRequest, article: string): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: 1,
    // Only its id is asked for.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: '-updatedAt',
    where: { parent: { equals: article } },
  })
  return docs[0]?.id
}

/** Autosave writes into the last version it made. A version that was decided about is kept as it is instead. */
export async function keepVersion(req: PayloadRequest, version: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`update _articles_v set autosave = false where id = ${version}::uuid`)
}
