import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { keepVersion } from '@/src/governance/newestVersion'
import { reviewDates } from '@/src/governance/reviewDates'
import { reviewState } from '@/src/governance/reviewState'
import { approvalsOf, approves, isWholeReview } from '@/src/governance/signOffLog'
import type { Article, SignOff } from '@/src/payload-types'

/** Keeps what was decided about as it is, and shows readers the date of a review of what they have already. */
export const noteDecision: CollectionAfterChangeHook<SignOff> = async ({ doc, req }) => {
  const id = typeof doc.article === 'string' ? doc.article : doc.article?.id
  if (!id) return doc
  if (approves(doc) && doc.version) await keepVersion(req, doc.version)
  if (isWholeReview(doc)) await dateLivePage(req, id, doc)
  if (doc.decision === 'withdrawn' || doc.decision === 'changesRequested')
    await dateLivePage(req, id, doc, (await approvalsOf(req, id)).find(isWholeReview) ?? null)
  await keepReviewState(req, id)
  return doc
}

/**
 * Shows readers the review that counts now, where a decision is about what they have. The row alone is changed:
 * its content is what it was, and a pending draft stays pending.
 */
async function dateLivePage(
  req: PayloadRequest,
  id: string,
  decision: SignOff,
  review: Pick<SignOff, 'at' | 'reviewer'> | null = decision,
): Promise<void> {
  const state = await reviewState(req, id)
  if (!state?.is_live || state.published_hash !== decision.contentHash) return
  const article = await req.payload.db.findOne<Article>({
    collection: 'articles',
    req,
    where: { id: { equals: id } },
  })
  if (!article) return
  await req.payload.db.updateOne({
    collection: 'articles',
    data: review
      ? await reviewDates(req, article, review)
      : { lastReviewedAt: null, nextReviewAt: null, reviewedBy: null },
    id,
    req,
    returning: false,
  })
  await invalidateAfterCommit(req, [id, 'articles'])
}
