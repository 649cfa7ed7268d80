import type { PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'

/** What a reviewer reads: the newest version of an article, drafts included. */
export async function newestContent(req: PayloadRequest, id: string): Promise<Article | undefined> {
  const article = await req.payload.findByID({
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    // Asked for by the system; whether somebody may see it is decided where the answer goes.
    overrideAccess: true,
    req,
    trash: true,
  })
  return article ?? undefined
}
