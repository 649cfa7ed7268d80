import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/collections/access/roles'
import type { PageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { lastSave } from '../lastSave'

export type LastSaved = { form: string | null; userName: string | null; at: string | null }

/** `GET /api/articles/:id/last-save`, for example: from which open form a document was saved last, when and by whom. */
export const lastSaved = (collection: PageCollection): Endpoint => ({
  path: '/:id/last-save',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see who saved this page.', 403, undefined, true)
    const id = req.routeParams?.id
    if (!isUuid(id)) throw new APIError('There is no such page.', 404, undefined, true)
    const last = await lastSave(req, { collection, id })
    const body: LastSaved = {
      form: last?.form ?? null,
      userName: last?.userName ?? null,
      at: last?.at.toISOString() ?? null,
    }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})
