import { APIError, type Endpoint } from 'payload'
import { isPublisher } from '@/collections/access/roles'
import { isUuid } from '@/src/content/uuid'
import { usersOf } from '@/src/uses/usersOf'

/** `GET /api/withdrawals/used-by/:page`: what leads to a page that somebody is about to withdraw. */
export const usedBy: Endpoint = {
  path: '/used-by/:page',
  method: 'get',
  handler: async (req) => {
    if (!isPublisher(req.user))
      throw new APIError('Only editors and admins withdraw pages.', 403, undefined, true)
    const page = req.routeParams?.page
    if (!isUuid(page)) throw new APIError('Name the page by its id.', 400, undefined, true)
    return Response.json(await usersOf(req.payload.db.drizzle, page), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
