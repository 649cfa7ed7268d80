import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { idOf, idsOf } from '@/src/content/idOf'
import { isLive, mainRow } from '@/src/content/mainRow'
import { contentHash } from '@/src/governance/contentHash'
import { lockArticle } from '@/src/governance/lockArticle'
import { missingIn } from '@/src/governance/missingIn'
import { approvalOf, type Entry } from '@/src/governance/signOffLog'
import { whyUnapproved } from '@/src/governance/whyUnapproved'
import type { Article } from '@/src/payload-types'
import { publication } from '../publication'
import { isRestoredAsDraft, isRestoredInPlace } from './markRestore'

/**
 * The one gate to readers. It stands where every way of publishing ends, and looks at the very data that is
 * about to be written, so that nothing can be changed between the check and the write.
 */
export const publishOnlyApproved: CollectionBeforeChangeHook<Article> = async (args) => {
  const { context, data, operation, originalDoc, req } = args
  const isGoingLive = data._status === 'published' && !data.deletedAt && !isRestoredAsDraft(context)
  if (isRestoredInPlace(context) && !isGoingLive && originalDoc?.id) await keepLivePage(req, originalDoc.id)
  if (!isGoingLive) return { ...data, ...kept(operation === 'update' ? originalDoc : undefined) }
  const missing = missingIn(data)
  if (missing.length > 0) throw new ValidationError({ collection: 'articles', errors: missing, req }, req.t)
  const id = originalDoc?.id
  if (operation !== 'update' || !id)
    throw refusal('Not published: nobody has signed it off yet. Save it as a draft and ask a reviewer.')
  await lockArticle(req, id)
  const approval = await approvalOf(req, { article: id, contentHash: contentHash(data) })
  if (!approval) throw refusal(await whyUnapproved(req, id, data))
  refuseOwnReview(data, approval)
  return { ...data, ...(await publication(req, id, data, approval)) }
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

/** What only the system writes stays what it was, whatever a request or an older version says. */
const kept = (article: Partial<Article> | undefined): Partial<Article> => ({
  changeLog: article?.changeLog ?? [],
  lastReviewedAt: article?.lastReviewedAt ?? null,
  reviewedBy: article?.reviewedBy ?? null,
  nextReviewAt: article?.nextReviewAt ?? null,
})

/** An author may be named after the sign-off; whoever signed it off may not. */
function refuseOwnReview({ authors }: Partial<Article>, { reviewer, reviewerName }: Entry): void {
  const signer = idOf(reviewer)
  if (signer && idsOf(authors).includes(signer))
    throw refusal(`Not published: ${reviewerName} signed it off, and cannot be named as an author of it.`)
}

/** A draft that is restored in place of a live page takes it from readers, which nobody expects. */
async function keepLivePage(req: PayloadRequest, id: string): Promise<void> {
  if (isLive(await mainRow(req, 'articles', id)))
    throw refusal(
      'Not restored: that version is a draft, and readers have this article. Restore it as a draft.',
    )
}
