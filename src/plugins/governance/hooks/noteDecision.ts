import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { keepVersion } from '@/src/governance/newestVersion'
import { reviewDates } from '@/src/governance/reviewDates'
import { reviewState } from '@/src/governance/reviewState'
import { approves } from '@/src/governance/signOffLog'
import type { Article, SignOff } from '@/src/payload-types'

/** Keeps what was decided about as it is, and shows readers the date of a review of what they have already. */
export const noteDecision: CollectionAfterChangeHook<SignOff> = async ({ doc, req }) => {
  const id = typeof doc.article === 'string' ? doc.article : doc.article?.id
  if (!id) return doc
  if (approves(doc) && doc.version) await keepVersion(req, doc.version)
  if (doc.decision === 'approved' && doc.scope === 'full') await dateLivePage(req, id, doc)
  await keepReviewState(req, id, { isSignedOff: doc.decision === 'approved' })
  return doc
}

/** The row alone is changed: its content is what it was, and a pending draft stays pending. */
async function dateLivePage(req: PayloadRequest, id: string, signOff: SignOff): Promise<void> {
  const state = await reviewState(req, id)
  if (!state?.is_live || state.published_hash !== signOff.contentHash) return
  const article = await req.payload.db.findOne<Article>({
    collection: 'articles',
    req,
    where: { id: { equals: id } },
  })
  if (!article) return
  await req.payload.db.updateOne({
    collection: 'articles',
    data: await reviewDates(req, article, signOff),
    id,
    req,
    returning: false,
  })
  await invalidateAfterCommit(req, [id, 'articles'])
}
