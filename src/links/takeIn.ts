import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { addressesOf } from './addressesOf'
import { LINKING, type Linking, type LinkingCollection } from './linking'
import { saveUses } from './store'

/** Takes the addresses of a page as readers have it into the list, within the request’s transaction. */
export async function takeIn(req: PayloadRequest, collection: LinkingCollection, id: string): Promise<void> {
  const page = await req.payload.db.findOne<Linking & { id: string }>({
    collection,
    req,
    select: LINKING[collection],
    where: { id: { equals: id } },
  })
  const uses = page ? addressesOf(page, req.payload.config.serverURL) : []
  await saveUses(await connectionOf(req), id, uses)
}
