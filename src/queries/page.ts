import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { asVisitor, linkFields, payload } from './reader'

/** What a link to a page needs of its document, if readers can see it. */
export async function linkedDocument<Collection extends PageCollection>(
  collection: Collection,
  slug: string,
) {
  if (!/^[a-z0-9-]+$/.test(slug)) return undefined
  const { docs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: 1,
    pagination: false,
    select: linkFields[collection],
    where: { slug: { equals: slug } },
  })
  return docs[0]
}

/** The document whose page is at a path. */
export async function documentAt(path: string) {
  const [, collection = '', slug = '', ...rest] = path.split('/')
  return isPageCollection(collection) && rest.length === 0 ? linkedDocument(collection, slug) : undefined
}
