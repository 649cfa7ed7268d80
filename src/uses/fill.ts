import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { PAGE_COLLECTIONS } from '@/src/content/pages'
import { keepUses } from './store'

const AT_ONCE = 200

/** Takes in what was written before uses were kept. */
export async function fillUses(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const collection of PAGE_COLLECTIONS) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: AT_ONCE,
        overrideAccess: true,
        pagination: false,
        select: {},
        sort: 'id',
        trash: true,
        where: { id: { greater_than: after } },
      })
      for (const { id } of docs) await keepUses(req, collection, id)
      const last = docs.at(-1)
      if (!last) break
      after = last.id
    }
  }
  await payload.db.drizzle.execute(sql`update document_uses_state set is_filled = true`)
}
