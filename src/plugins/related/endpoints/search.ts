import type { Endpoint, PayloadRequest } from 'payload'
import { type ShownArticle, shownArticles } from '../shownArticles'
import { answer, staffArticle } from './staffArticle'

const MOST = 8

export type FoundArticles = {
  found: ShownArticle[]
  /** Whether others have this in their title, too. */
  isMore: boolean
}

/**
 * `GET /api/articles/:id/related/search?title=`: articles, published or not, by a part of their title as it was
 * last written.
 */
export const search: Endpoint = {
  path: '/:id/related/search',
  method: 'get',
  handler: async (req) => {
    await staffArticle(req)
    const title = typeof req.query?.title === 'string' ? req.query.title.trim() : ''
    const docs = title ? await titled(req, title) : []
    const shown = await shownArticles(
      req,
      docs.map(({ id }) => id),
    )
    const found = docs.slice(0, MOST).flatMap(({ id, title: written }) => {
      const article = shown.get(id)
      return article ? { ...article, title: written || article.title } : []
    })
    const body: FoundArticles = { found, isMore: docs.length > MOST }
    return answer(body)
  },
}

async function titled(req: PayloadRequest, title: string) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    limit: MOST + 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { title: true },
    where: { title: { like: title } },
  })
  return docs
}
