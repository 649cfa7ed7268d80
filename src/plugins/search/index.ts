import type { PayloadRequest, Plugin } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { isPageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { indexPage } from '@/src/search/indexPage'
import { removeEntry } from '@/src/search/store'

/** Keeps the search index: what is in it is published, and changes together with its document or not at all. */
export const search = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isPageCollection(collection.slug)
      ? onLiveChange('search', collection.slug, index)(collection)
      : collection,
  ),
})

async function index(req: PayloadRequest, { after, collection, id }: LiveChange): Promise<void> {
  if (after) await indexPage(req, collection, id)
  else await removeEntry(await connectionOf(req), id)
}
