import type { PayloadRequest } from 'payload'
import type { PageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { entryOf } from './entry'
import { saveEntry } from './store'

/** Takes the published state of a page into the index, within the request's transaction. */
export async function indexPage(req: PayloadRequest, collection: PageCollection, id: string): Promise<void> {
  const document = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  if (document) await saveEntry(await connectionOf(req), entryOf(collection, document))
}
