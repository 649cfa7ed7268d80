import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { type KnownLink, linksOf } from '@/src/links/store'

export type Links = { links: KnownLink[] }

/** `GET /api/articles/:id/links`: where what readers have of an article leads to, and what became of it. */
export const links: Endpoint = {
  path: '/:id/links',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user))
      throw new APIError('Sign in to see the links of this article.', 403, undefined, true)
    const id = String(req.routeParams?.id)
    // Asks as whoever is signed in, and says so where there is no such article.
    await req.payload.findByID({
      collection: 'articles',
      depth: 0,
      id,
      overrideAccess: false,
      req,
      select: {},
    })
    const body: Links = { links: await linksOf(req.payload.db.drizzle, id) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
}
