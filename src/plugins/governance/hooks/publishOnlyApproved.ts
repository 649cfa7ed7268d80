import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { isLive, mainRow } from '@/src/content/mainRow'
import { contentHash } from '@/src/governance/contentHash'
import { inOrder } from '@/src/governance/inOrder'
import { lockArticle } from '@/src/governance/lockArticle'
import { missingIn } from '@/src/governance/missingIn'
import { type ReviewDates, reviewDates } from '@/src/governance/reviewDates'
import { readContent } from '@/src/governance/reviewedContent'
import { reviewState } from '@/src/governance/reviewState'
import { approvalOf, type Entry, isWholeReview } from '@/src/governance/signOffLog'
import { contentOf, whyUnapproved } from '@/src/governance/whyUnapproved'
import type { Article } from '@/src/payload-types'
import { isRestoredAsDraft, isRestoredInPlace } from './markRestore'

type SystemFields = Pick<Article, 'changeLog' | 'lastReviewedAt' | 'reviewedBy' | 'nextReviewAt'>

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
  return { ...data, ...(await published(req, id, data, approval)) }
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

/** An author may be named after the sign-off; whoever signed it off may not. */
function refuseOwnReview({ authors }: Partial<Article>, { reviewer, reviewerName }: Entry): void {
  const signer = typeof reviewer === 'string' ? reviewer : reviewer?.id
  const named = (authors ?? []).map((author) => (typeof author === 'string' ? author : author.id))
  if (signer && named.includes(signer))
    throw refusal(`Not published: ${reviewerName} signed it off, and cannot be named as an author of it.`)
}

/** A draft that is restored in place of a live page takes it from readers, which nobody expects. */
async function keepLivePage(req: PayloadRequest, id: string): Promise<void> {
  if (isLive(await mainRow(req, 'articles', id)))
    throw refusal(
      'Not restored: that version is a draft, and readers have this article. Restore it as a draft.',
    )
}

/** What only the system writes stays what it was, whatever a request or an older version says. */
const kept = (article: Partial<Article> | undefined): SystemFields => ({
  changeLog: article?.changeLog ?? [],
  lastReviewedAt: article?.lastReviewedAt ?? null,
  reviewedBy: article?.reviewedBy ?? null,
  nextReviewAt: article?.nextReviewAt ?? null,
})

async function published(
  req: PayloadRequest,
  id: string,
  data: Partial<Article>,
  approval: Entry,
): Promise<Partial<Article>> {
  const row = await req.payload.db.findOne<Article>({
    collection: 'articles',
    req,
    where: { id: { equals: id } },
  })
  const state = await reviewState(req, id)
  const system = kept(row ?? undefined)
  const isSubstantive = Boolean(state?.published_hash) && state?.published_hash !== approval.contentHash
  return {
    ...system,
    ...(isWholeReview(approval) && earlier(system, await reviewDates(req, data, approval))),
    ...(isSubstantive && (await logged(req, data, approval, system.changeLog))),
  }
}

/** Without another review, its next one may come sooner than readers were told, and not later. */
function earlier(before: SystemFields, after: ReviewDates): ReviewDates {
  const isSame = before.lastReviewedAt === after.lastReviewedAt
  const isLater = before.nextReviewAt && after.nextReviewAt && after.nextReviewAt > before.nextReviewAt
  return isSame && isLater ? { ...after, nextReviewAt: before.nextReviewAt } : after
}

/** Readers who knew the article are told what is new, in the words that the reviewer has read. */
async function logged(
  req: PayloadRequest,
  article: Partial<Article>,
  approval: Entry,
  changeLog: Article['changeLog'],
): Promise<Pick<Article, 'change' | 'changeLog'>> {
  const { change } = article
  const { isCorrection, what, why } = change ?? {}
  if (!what || !why) {
    const message = 'Readers know an earlier content. Say what you changed, and why.'
    const errors = [
      ...(what ? [] : [{ path: 'change.what', message }]),
      ...(why ? [] : [{ path: 'change.why', message }]),
    ]
    throw new ValidationError({ collection: 'articles', errors, req }, req.t)
  }
  const read = await contentOf(req, approval.id)
  if (inOrder(read.change) !== inOrder(readContent(article).change))
    throw refusal(
      'Not published: what readers are told is new was written after the sign-off. Ask for a new one.',
    )
  return {
    change: { what: null, why: null, isCorrection: false },
    changeLog: [...(changeLog ?? []), { at: new Date().toISOString(), what, why, isCorrection }],
  }
}
