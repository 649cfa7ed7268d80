import type { PayloadRequest } from 'payload'
import type { References } from './references'
import { relatedArticles } from './relatedArticles'
import type { Tally } from './types'

const idOf = (end: string | { id: string } | null | undefined) =>
  end && typeof end === 'object' ? end.id : end

const pairOf = (source: string | null | undefined, target: string | null | undefined) => `${source} ${target}`

export const linkArticles = async (req: PayloadRequest, to: References): Promise<Tally> => {
  const links = relatedArticles(to)
  const existing = await existingPairs(req, [...new Set(links.map(({ source }) => source))])
  const missing = links.filter(({ source, target }) => !existing.has(pairOf(source, target)))

  for (const link of missing) {
    await req.payload.create({
      collection: 'related-articles',
      data: { ...link, origin: 'editor' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return { created: missing.length, unchanged: links.length - missing.length }
}

const existingPairs = async (req: PayloadRequest, sources: string[]) => {
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    where: { source: { in: sources } },
    select: { source: true, target: true },
    // A link an editor added to one of these articles counts against the limit, so leave ample room.
    limit: 1000,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ source, target }) => pairOf(idOf(source), idOf(target))))
}
