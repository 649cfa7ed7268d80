import type { PayloadRequest } from 'payload'
import type { Reviewed, ReviewedCollection, ReviewedDocument, Subject } from './subject'

/** The newest version of a page, drafts included: what editors see, and what a reviewer reads. */
export async function newestContent<Slug extends ReviewedCollection>(
  req: PayloadRequest,
  page: { collection: Slug; id: string },
): Promise<Reviewed[Slug] | undefined>
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
