import type { PayloadRequest } from 'payload'
import { idsIn } from '@/src/content/uuid'

/** More pictures than one page ever shows. */
const MOST = 500

/** The pictures among all ids a document holds, wherever it holds them. */
export async function picturesIn(req: PayloadRequest, document: unknown): Promise<string[]> {
  const ids = [...idsIn(document)]
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: MOST,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { id: { in: ids } },
  })
  return docs.map(({ id }) => id)
}
