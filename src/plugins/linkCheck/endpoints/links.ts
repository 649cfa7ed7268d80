import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/collections/access/roles'
import type { LinkingCollection } from '@/src/links/linking'
import { type KnownLink, linksOf } from '@/src/links/store'

export type Links = { links: KnownLink[] }

/** `GET /api/conditions/:id/links`, for example: where what readers have of a page leads, and what became of it. */
export const links = (collection: LinkingCollection): Endpoint => ({
  path: '/:id/links',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see the links of this page.', 403, undefined, true)
    const id = String(req.routeParams?.id)
    // Asks as whoever is signed in, and says so where there is no such page.
    await req.payload.findByID({
      collection,
      depth: 0,
      id,
      overrideAccess: false,
      req,
      select: {},
    })
    const body: Links = { links: await linksOf(req.payload.db.drizzle, id) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})
