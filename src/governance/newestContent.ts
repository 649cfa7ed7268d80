import type { PayloadRequest } from 'payload'
import type { ReviewedDocument, Subject } from './subject'

/** What a reviewer reads: the newest version of a page, drafts included. */
export async function newestContent(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<ReviewedDocument | undefined> {
  const document = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    joins: false,
    // Asked for by the system; whether somebody may see it is decided where the answer goes.
    overrideAccess: true,
    req,
    trash: true,
  })
  return document ?? undefined
}
