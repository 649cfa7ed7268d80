import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { connectionOf } from '@/src/db/connectionOf'

/** More pictures than one page ever shows. */
const MOST = 500

/**
 * Says on which live pages each picture is: `page` shows exactly `pictures`. Two pages that change at once
 * would overwrite each other's mark, so they take turns for as long as their transactions last.
 */
export async function markLive(
  req: PayloadRequest,
  page: string,
  pictures: readonly string[],
): Promise<void> {
  const asSystem = { collection: 'media', depth: 0, overrideAccess: true, req } as const
  const find = async () => {
    const { docs } = await req.payload.find({
      ...asSystem,
      limit: MOST,
      pagination: false,
      select: { liveIn: true },
      where: { or: [{ liveIn: { equals: page } }, { id: { in: [...pictures] } }] },
    })
    return docs.flatMap(({ id, liveIn }) => {
      const marks = liveIn ?? []
      const others = marks.filter((mark) => mark !== page)
      const wanted = pictures.includes(id) ? [...others, page] : others
      return wanted.length === marks.length ? [] : [{ id, wanted }]
    })
  }
  if ((await find()).length === 0) return
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtext('salus.media.liveIn'))`)
  for (const { id, wanted } of await find()) {
    await req.payload.db.updateOne({
      collection: 'media',
      data: { liveIn: wanted },
      id,
      req,
      returning: false,
    })
    await invalidateAfterCommit(req, [id])
  }
}
