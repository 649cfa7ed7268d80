import type { Payload, Where } from 'payload'
import { PAGE_COLLECTIONS, type PageCollection } from './pages'

const AT_ONCE = 200
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

type Which = { collections?: readonly PageCollection[]; where?: Where; trash?: boolean }

/** Does work for one page after the other, in the order of their ids, of which few are held at a time. */
export async function everyPage(
  payload: Payload,
  work: (collection: PageCollection, id: string) => Promise<void>,
  { collections = PAGE_COLLECTIONS, trash = false, where = {} }: Which = {},
): Promise<void> {
  for (const collection of collections) {
    let after: string | undefined = BEFORE_ALL
    while (after) {
      const { docs }: { docs: { id: string }[] } = await payload.find({
        collection,
        depth: 0,
        limit: AT_ONCE,
        // The system’s own work, for nobody who asks.
        overrideAccess: true,
        pagination: false,
        select: {},
        sort: 'id',
        trash,
        where: { and: [{ id: { greater_than: after } }, where] },
      })
      for (const { id } of docs) await work(collection, id)
      after = docs.at(-1)?.id
    }
  }
}
