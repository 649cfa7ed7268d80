import type { PayloadRequest } from 'payload'
import { ForeignContentError } from './ForeignContentError'
import { libraryCollections, librarySlugs } from './librarySlugs'

const EXAMPLES_PER_COLLECTION = 3

/** Throws when the database holds documents that the demo library did not bring, published or not, trashed or not. */
export const refuseForeignContent = async (req: PayloadRequest) => {
  const found: string[] = []

  for (const collection of libraryCollections) {
    const { docs } = await req.payload.find({
      collection,
      where: { or: [{ slug: { not_in: librarySlugs[collection] } }, { slug: { exists: false } }] },
      select: { slug: true },
      limit: EXAMPLES_PER_COLLECTION,
      pagination: false,
      depth: 0,
      trash: true,
      overrideAccess: true,
      req,
    })
    found.push(...docs.map(({ id, slug }) => `${collection}/${slug ?? id}`))
  }

  if (found.length > 0) throw new ForeignContentError(found)
}
