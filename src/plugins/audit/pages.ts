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
    subject: page ? ('title' in page ? page.title : page.name) : before?.slug,
  })
}

function actionOf(wasLive: boolean, isLive: boolean): Action {
  if (!isLive) return 'unpublished'
  return wasLive ? 'republished' : 'published'
}
