import type { CollectionSlug, PayloadRequest } from 'payload'
import { idsIn } from '@/src/content/uuid'
import type { NameOf } from './lines'

/** What a content may link to, and the field that names it. */
const NAMED = {
  articles: 'title',
  conditions: 'name',
  symptoms: 'name',
  treatments: 'name',
  experts: 'name',
  media: 'alt',
} as const satisfies Partial<Record<CollectionSlug, string>>

const MOST = 500

/** The names of the documents that some contents link to, in whatever place. */
export async function namesOf(req: PayloadRequest, contents: readonly unknown[]): Promise<NameOf> {
  const ids = [...idsIn(contents)].slice(0, MOST)
  const found = await Promise.all(
    Object.entries(NAMED).map(([collection, field]) => named(req, { collection, field, ids })),
  )
  const names = new Map(found.flat())
  return (id) => names.get(id) ?? id
}

type Named = { collection: string; field: string; ids: string[] }

async function named(req: PayloadRequest, { collection, field, ids }: Named): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    // “NAMED” has no other keys.
    collection: collection as keyof typeof NAMED,
    depth: 0,
    // What was never published has its name in its newest version only.
    draft: true,
    limit: ids.length,
    // Staff read every document that can be linked to.
    overrideAccess: false,
    pagination: false,
    req,
    select: { [field]: true },
    where: { id: { in: ids } },
  })
  return docs.flatMap((doc): [string, string][] => {
    const name = 'title' in doc ? doc.title : 'name' in doc ? doc.name : 'alt' in doc ? doc.alt : undefined
    return typeof name === 'string' && name ? [[doc.id, name]] : []
  })
}
