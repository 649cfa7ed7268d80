import type { PageCollection } from '@/src/content/pages'
import { asVisitor, payload } from './reader'

/** What a picture of a page’s title says. */
export async function sharedTitle(collection: PageCollection, slug: string): Promise<string | undefined> {
  const { docs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { title: true, name: true, honorific: true },
    where: { slug: { equals: slug } },
  })
  const document = docs[0] as { title?: string; name?: string; honorific?: string | null } | undefined
  return document && (document.title ?? [document.honorific, document.name].filter(Boolean).join(' '))
}
