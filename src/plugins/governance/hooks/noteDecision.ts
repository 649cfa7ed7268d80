import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { keepReviewState } from '@/src/governance/keepReviewState'
import { keepVersion } from '@/src/governance/newestVersion'
import { planAgain } from '@/src/governance/plans'
import { reviewDates } from '@/src/governance/reviewDates'
import { reviewState } from '@/src/governance/reviewState'
import { approves } from '@/src/governance/signOffLog'
import { type ReviewedDocument, type Subject, subjectsOf } from '@/src/governance/subject'
import type { SignOff } from '@/src/payload-types'

/** Keeps what was decided about as it is, and shows readers what the decision says of what they have already. */
export const noteDecision: CollectionAfterChangeHook<SignOff> = async ({ doc, req }) => {
  const [subject] = subjectsOf(doc)
  if (!subject) return doc
  if (approves(doc) && doc.version) await keepVersion(req, subject.collection, doc.version)
  if (approves(doc)) await planAgain(req, subject)
  await keepReviewState(req, subject)
  // The state holds the dates, too.
  if (await dateLivePage(req, subject, doc)) await keepReviewState(req, subject)
  return doc
}

/** The row alone is changed: its content is what it was, and a pending draft stays pending. */
async function dateLivePage(req: PayloadRequest, subject: Subject, decision: SignOff): Promise<boolean> {
  const { collection, id } = subject
  const state = await reviewState(req, id)
  const contentHash = state?.published_hash
  if (decision.decision === 'requested' || !state?.is_live || !contentHash) return false
  const document = await req.payload.db.findOne<ReviewedDocument>({
    collection,
    req,
    select: { lastReviewedAt: true, reviewMonths: true, ...MEDICINES[collection] },
    where: { id: { equals: id } },
  })
  if (!document) return false
  const dates = await reviewDates(req, document, { ...subject, contentHash })
  // The review that readers are told of may be of an earlier content, of which only changes were read since.
  const isAboutIt = decision.contentHash === contentHash || document.lastReviewedAt !== dates.lastReviewedAt
  if (!isAboutIt) return false
  await req.payload.db.updateOne({
    collection,
    data: dates,
    id,
    req,
    returning: false,
  })
  await invalidateAfterCommit(req, [id, collection])
  return true
}

/** What says whether a page is about a medicine, and is to be reviewed sooner. */
const MEDICINES = {
  articles: { treatments: true },
  conditions: {},
  symptoms: {},
  treatments: { kind: true },
} as const
