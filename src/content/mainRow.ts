import type { PayloadRequest } from 'payload'
import type { PageCollection } from './pages'

export type MainRow = {
  id: string
  slug?: string | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  updatedAt: string
}

/**
 * The row that readers get. Hooks are handed the latest version instead, which is another thing as soon as
 * a published document has a pending draft.
 */
export const mainRow = async (
  req: PayloadRequest,
  collection: PageCollection,
  id: string,
): Promise<MainRow | undefined> => {
  const row = await req.payload.db.findOne<MainRow>({
    collection,
    req,
    select: { _status: true, deletedAt: true, slug: true, updatedAt: true },
    where: { id: { equals: id } },
  })
  return row ?? undefined
}

export const isLive = (row: MainRow | undefined): row is MainRow =>
  row?._status === 'published' && !row.deletedAt
