import { APIError, type PayloadRequest } from 'payload'
import { inOrder } from '@/src/governance/inOrder'
import { type ReviewDates, reviewDates } from '@/src/governance/reviewDates'
import { readContent } from '@/src/governance/reviewedContent'
import { reviewState } from '@/src/governance/reviewState'
import { signedContent } from '@/src/governance/signedContent'
import type { Entry } from '@/src/governance/signOffLog'
import type { ReviewedDocument, Subject } from '@/src/governance/subject'
import type { Article } from '@/src/payload-types'

type Told = Pick<Article, 'change' | 'changeLog'>

/** What the system adds to a page that goes live: when it was reviewed, and what is new in an article. */
export async function publication(
  req: PayloadRequest,
  subject: Subject,
  document: Partial<ReviewedDocument>,
  approval: Entry,
): Promise<ReviewDates & Partial<Told>> {
  const { contentHash } = approval
  const row = await req.payload.db.findOne<Dates & Partial<Told> & { id: string }>({
    collection: subject.collection,
    req,
    select: {
      lastReviewedAt: true,
      nextReviewAt: true,
      ...(subject.collection === 'articles' && { changeLog: true }),
    },
    where: { id: { equals: subject.id } },
  })
  const dates = notLater(row, await reviewDates(req, document, { ...subject, contentHash }))
  if (subject.collection !== 'articles') return dates
  const article = document as Partial<Article>
  const known = (await reviewState(req, subject.id))?.published_hash
  const changeLog = row?.changeLog ?? []
  return {
    ...dates,
    changeLog,
    ...(known && known !== contentHash && (await told(req, article, approval, changeLog))),
  }
}

type Dates = Pick<ReviewDates, 'lastReviewedAt' | 'nextReviewAt'>

/** Without another review, its next one may come sooner than readers were told, and not later. */
function notLater(before: Dates | null, after: ReviewDates): ReviewDates {
  const isSame = before?.lastReviewedAt === after.lastReviewedAt
  const isLater = before?.nextReviewAt && after.nextReviewAt && after.nextReviewAt > before.nextReviewAt
  return isSame && isLater ? { ...after, nextReviewAt: before.nextReviewAt } : after
}

/** Readers who knew the article are told what is new, in the words that the reviewer has read. */
async function told(
  req: PayloadRequest,
  article: Partial<Article>,
  approval: Entry,
  changeLog: NonNullable<Article['changeLog']>,
): Promise<Told> {
  const { isCorrection, what, why } = article.change ?? {}
  // That something is said was asked before.
  const words = { what: what ?? '', why: why ?? '', isCorrection }
  const read = await signedContent(req, approval.id)
  if (inOrder(read.change) !== inOrder(readContent('articles', article).change)) {
    const message =
      'Not published: what readers are told is new was written after the sign-off. Ask for a new one.'
    throw new APIError(message, 409, undefined, true)
  }
  return {
    change: { what: null, why: null, isCorrection: false },
    changeLog: [...changeLog, { at: new Date().toISOString(), ...words }],
  }
}
