import type { PayloadRequest } from 'payload'

/** The titles of live articles by their ids. */
export async function titlesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: { title: true },
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
