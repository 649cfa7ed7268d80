import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { everyPage } from '@/src/content/everyPage'
import { keepUses } from './store'

/** Takes in what was written before uses were kept. */
export async function fillUses(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await everyPage(payload, (collection, id) => keepUses(req, collection, id), { trash: true })
  await payload.db.drizzle.execute(sql`update document_uses_state set is_filled = true`)
}
