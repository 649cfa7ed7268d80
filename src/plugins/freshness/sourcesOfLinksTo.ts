import type { PayloadRequest } from 'payload'
import { idsOf } from '@/src/content/idOf'

/** More articles than this never lead to one; the rest would be refreshed by their own next change. */
const MOST = 5000

/** The articles that link to one, whose pages show it when it is published and must not when it is not. */
export async function sourcesOfLinksTo(req: PayloadRequest, target: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: MOST,
    overrideAccess: true,
    pagination: false,
    req,
    select: { source: true },
    where: { target: { equals: target } },
  })
  return idsOf(docs.map(({ source }) => source))
}
