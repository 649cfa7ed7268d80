import type { PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { REDIRECTS } from '@/src/redirects/withQuery'

/** Of redirects themselves nothing is kept, but of which paths some query leads elsewhere is. */
export async function refreshRedirects<Redirect>({ doc, req }: { doc: Redirect; req: PayloadRequest }) {
  await invalidateAfterCommit(req, [REDIRECTS])
  return doc
}
