import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { idOf } from '@/src/content/idOf'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { keepVersion } from '@/src/governance/newestVersion'
import { reviewDates } from '@/src/governance/reviewDates'
import { reviewState } from '@/src/governance/reviewState'
import { approves } from '@/src/governance/signOffLog'
import type { Article, SignOff } from '@/src/payload-types'

/** Keeps what was decided about as it is, and shows readers what the decision says of what they have already. */
export const noteDecision: CollectionAfterChangeHook<SignOff> = async ({ doc, req }) => {
  const id = idOf(doc.article)
  if (!id) return doc
  if (approves(doc) && doc.version) await keepVersion(req, doc.version)
  await dateLivePage(req, id, doc)
  await keepReviewState(req, id)
  return doc
}

/** The row alone is changed: its content is what it was, and a pending draft stays pending. */
async function dateLivePage(req: PayloadRequest, id: string, decision: SignOff): Promise<void> {
  const { contentHash } = decision
  const state = await reviewState(req, id)
  if (decision.decision === 'requested' || !state?.is_live || state.published_hash !== contentHash) return
  const article = await req.payload.db.findOne<Article>({
    collection: 'articles',
    req,
    select: { reviewMonths: true, treatments: true },
    where: { id: { equals: id } },
  })
  if (!article) return
  await req.payload.db.updateOne({
    collection: 'articles',
    data: await reviewDates(req, article, { article: id, contentHash }),
    id,
    req,
    returning: false,
  })
  await invalidateAfterCommit(req, [id, 'articles'])
}
