import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { asVisitor, payload } from './reader'

/** The document whose page is at a path, if readers can see it. */
export async function pageAt(path: string): Promise<{ id: string; collection: PageCollection } | undefined> {
  const [, collection = '', slug = '', ...rest] = path.split('/')
  if (!isPageCollection(collection) || !/^[a-z0-9-]+$/.test(slug) || rest.length > 0) return undefined
  const { docs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    where: { slug: { equals: slug } },
  })
  return docs[0] && { id: docs[0].id, collection }
}
