import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { everyPage } from '@/src/content/everyPage'
import { keepPaths, keepUses } from './store'

/** Takes in what was written before uses were kept. */
export async function fillUses(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await everyPage(payload, (collection, id) => keepUses(req, collection, id), { trash: true })
  await fillSite(req)
  await payload.db.drizzle.execute(sql`update document_uses_state set is_filled = true`)
}

async function fillSite(req: PayloadRequest): Promise<void> {
  const site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    // The system’s own work, for nobody who asks.
    overrideAccess: true,
    req,
    select: { navigation: true },
  })
  // There are no settings yet where nobody saved any.
  if (site.id) await keepPaths(req, { collection: 'site', id: site.id }, [site])
}
