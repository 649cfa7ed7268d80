import { APIError, type Endpoint } from 'payload'
import { isStaff } from '@/collections/access/roles'
import type { PageCollection } from '@/src/content/pages'
import { documentMadeFrom } from '../lastSave'

export type MadeFrom = { document: string | null }

/** `GET /api/articles/made-from?form=…`, for example: the document that was made from an open form, if it was. */
export const madeFrom = (collection: PageCollection): Endpoint => ({
  path: '/made-from',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see what was made.', 403, undefined, true)
    const form = req.searchParams.get('form') ?? ''
    const body: MadeFrom = { document: (form && (await documentMadeFrom(req, collection, form))) || null }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})
