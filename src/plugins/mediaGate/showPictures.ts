import type { PayloadRequest } from 'payload'
import type { LiveChange } from '@/src/content/liveChange'
import { markLive } from './markLive'
import { picturesIn } from './picturesIn'

export async function showPictures(
  req: PayloadRequest,
  { after, collection, id }: LiveChange,
): Promise<void> {
  const document = after
    ? await req.payload.findByID({ collection, depth: 0, disableErrors: true, id, overrideAccess: true, req })
    : null
  await markLive(req, `${collection}:${id}`, document ? await picturesIn(req, document) : [])
}
