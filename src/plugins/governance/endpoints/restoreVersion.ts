import { type Endpoint, restoreVersionOperation } from 'payload'
import type { PageCollection } from '@/src/content/pages'

/**
 * `POST /api/COLLECTION/versions/:id`, as Payload has it but for one thing: a version that was a draft comes
 * back as a draft. In place of a live page it would take that from readers, and the panel offers no choice.
 */
export const restoreVersion = (collection: PageCollection): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const { version } = await req.payload.findVersionByID({
      collection,
      depth: 0,
      id,
      overrideAccess: false,
      req,
      select: { version: { _status: true } },
    })
    const restored = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      depth: Number(req.query.depth ?? 0),
      draft: req.query.draft === 'true' || version._status !== 'published',
      id,
      req,
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
})
