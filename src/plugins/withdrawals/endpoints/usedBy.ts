import { APIError, type Endpoint } from 'payload'
import { isPublisher } from '@/collections/access/roles'
import { isUuid } from '@/src/content/uuid'
import { type Use, usersOf } from '@/src/uses/usersOf'

export type Users = { users: Use[] }

/** `GET /api/withdrawals/used-by/:page`: what leads to a page that somebody is about to withdraw. */
export const usedBy: Endpoint = {
  path: '/used-by/:page',
  method: 'get',
  handler: async (req) => {
    if (!isPublisher(req.user))
      throw new APIError('Only editors and admins withdraw pages.', 403, undefined, true)
    const page = req.routeParams?.page
    if (!isUuid(page)) throw new APIError('Name the page by its id.', 400, undefined, true)
    const body: Users = { users: await usersOf(req.payload.db.drizzle, page) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
}
