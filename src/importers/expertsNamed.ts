import type { PayloadRequest } from 'payload'
import { bareName, type KnownExpert } from './attribution'

const MOST_NAMESAKES = 20

/** The experts whose names hold the words of one of these names, and perhaps others. */
export async function expertsNamed(req: PayloadRequest, names: readonly string[]): Promise<KnownExpert[]> {
  const wanted = [...new Set(names.map(bareName))].filter((name) => name !== '')
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'experts',
    where: { or: wanted.map((name) => ({ name: { like: name } })) },
    select: { name: true, _status: true },
    limit: wanted.length * MOST_NAMESAKES,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ id, name, _status }) =>
    name ? [{ id, name, isPublished: _status === 'published' }] : [],
  )
}
