import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '@/collections/access/roles'
import type { PageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { connectionOf } from '@/src/db/connectionOf'
import { writersOf } from '../store'

/** Who saved a version, and the one it is compared with. */
export type Writers = { saved: Saved; compared?: Saved }
type Saved = { at: string; by?: string }

/**
 * `GET /api/COLLECTION/:id/writers/:version?from=ID`: who saved a version and another one, or else the one before it,
 * which the panel compares it with.
 */
export const writers = (collection: PageCollection): Endpoint => ({
  path: '/:id/writers/:version',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see who wrote it.', 403, undefined, true)
    const { id, version } = req.routeParams ?? {}
    const from = req.query.from
    if (!isUuid(id) || !isUuid(version)) throw new APIError('There is no such version.', 404, undefined, true)
    const [saved, compared] = await savesOf(req, collection, {
      from: isUuid(from) ? from : undefined,
      id,
      version,
    })
    if (!saved) throw new APIError('There is no such version.', 404, undefined, true)
    const names = await writersOf(req, [saved.id, ...(compared ? [compared.id] : [])])
    const named = ({ at, id: of }: Save): Saved => ({ at: new Date(at).toISOString(), by: names.get(of) })
    const body: Writers = { saved: named(saved), compared: compared && named(compared) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})

type Save = { id: string; at: string | Date }

async function savesOf(
  req: PayloadRequest,
  collection: PageCollection,
  { from, id, version }: { from: string | undefined; id: string; version: string },
): Promise<Save[]> {
  const connection = await connectionOf(req)
  const versions = sql.identifier(`_${collection}_v`)
  const { rows } = await connection.execute(sql`
    with this as (select id, updated_at from ${versions} where id = ${version}::uuid and parent_id = ${id}::uuid)
    select id, updated_at as at, 1 as place from this
    union all (
      select other.id, other.updated_at, 2 from ${versions} as other, this
      where other.parent_id = ${id}::uuid
        and ${from ? sql`other.id = ${from}::uuid` : sql`other.updated_at < this.updated_at`}
      order by other.updated_at desc limit 1
    )
    order by place`)
  return rows as Save[]
}
