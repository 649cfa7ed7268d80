import type { PayloadRequest } from 'payload'
import type { Action } from '@/collections/AuditLog'
import type { LiveChange } from '@/src/content/liveChange'
import { record } from './record'

/** Notes what readers got or lost. */
export async function recordLiveChange(
  req: PayloadRequest,
  { after, before, collection, id }: LiveChange,
): Promise<void> {
  const page = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
    trash: true,
  })
  await record(req, {
    action: page ? actionOf(before !== undefined, after !== undefined) : 'deleted',
    document: id,
    kind: collection,
    subject: nameOf(page ?? before),
  })
}

/** Of what is deleted for good, the document itself is what was there before. */
function nameOf(page: object | undefined): string | undefined {
  const name = page && ('title' in page ? page.title : 'name' in page ? page.name : undefined)
  return typeof name === 'string' ? name : undefined
}

function actionOf(wasLive: boolean, isLive: boolean): Action {
  if (!isLive) return 'unpublished'
  return wasLive ? 'republished' : 'published'
}
