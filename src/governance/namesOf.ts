import type { CollectionSlug, PayloadRequest } from 'payload'
import { idsIn } from '@/src/content/uuid'
import type { Media } from '@/src/payload-types'
import type { Named, NameOf } from './lines'

/** What a content may link to, and what tells which document that is. */
const NAMED = {
  articles: { title: true },
  conditions: { name: true },
  symptoms: { name: true },
  treatments: { name: true },
  experts: { name: true },
  media: { alt: true, filename: true, sizes: { small: { url: true } }, url: true },
} as const satisfies Partial<Record<CollectionSlug, object>>
type NamedCollection = keyof typeof NAMED

const MOST = 500

/** The names of the documents that some contents link to, in whatever place. No two have the same. */
export async function namesOf(req: PayloadRequest, contents: readonly unknown[]): Promise<NameOf> {
  const ids = [...idsIn(contents)].slice(0, MOST)
  const collections = Object.keys(NAMED) as NamedCollection[]
  const found = await Promise.all(collections.map((collection) => named(req, collection, ids)))
  const names = new Map(found.flat())
  const counts = new Map<string, number>()
  for (const { name } of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return (id) => {
    const found = names.get(id) ?? { name: id }
    return (counts.get(found.name) ?? 0) > 1 ? { ...found, name: `${found.name} (${id})` } : found
  }
}

async function named(
  req: PayloadRequest,
  collection: NamedCollection,
  ids: string[],
): Promise<[string, Named][]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    // What was never published has its name in its newest version only.
    draft: true,
    limit: ids.length,
    // Staff read every document that can be linked to.
    overrideAccess: false,
    pagination: false,
    req,
    select: NAMED[collection],
    where: { id: { in: ids } },
  })
  // Of a draft, the types promise nothing but its id; what is selected is there or empty.
  return (docs as Found[]).flatMap((doc): [string, Named][] => {
    if (collection === 'media')
      return [[doc.id, { name: pictureName(doc), picture: doc.sizes?.small?.url ?? doc.url ?? undefined }]]
    const name = doc.title ?? doc.name
    return name ? [[doc.id, { name }]] : []
  })
}

type Found = Pick<Media, 'alt' | 'filename' | 'id' | 'sizes' | 'url'> & {
  name?: string | null
  title?: string | null
}

/** Two pictures may show the same. Their files have names of their own. */
const pictureName = ({ alt, filename }: Pick<Media, 'alt' | 'filename'>): string =>
  [alt, filename && (alt ? `(${filename})` : filename)].filter(Boolean).join(' ')
