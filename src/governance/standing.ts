import type { PayloadRequest } from 'payload'
import { contentHash } from './contentHash'
import { type Difference, differences, wholePage } from './differences'
import { inOrder } from './inOrder'
import { namesOf } from './namesOf'
import { type ReadContent, readContent } from './reviewedContent'
import { reviewState } from './reviewState'
import { signedContent } from './signedContent'
import { approvalOf, type Entry, lastReadBy, lastSignedOff, signOffLog } from './signOffLog'
import type { Stage } from './stages'
import type { ReviewedCollection, ReviewedDocument } from './subject'

/** Where a page stands between writing and readers, for those who work on it. */
export type Standing = {
  contentHash: string
  /** When the newest version was saved. */
  savedAt: string
  stage: Stage
  isLive: boolean
  /** Whether readers got it before pages of its kind were signed off, and have not got another since. */
  isOlderThanRule: boolean
  /** The decision by which readers may have it, if one stands. */
  liveDecision: 'approved' | 'brokenGlass' | null
  /** When what readers have is to be reviewed again. */
  nextReviewAt: string | null
  /** What a reviewer signed off last, and whether that is what may go live now. */
  approved?: Entry & { isNewest: boolean }
  /** By what the newest content may go live without a sign-off, and whether readers have it. */
  brokenGlass?: Entry & { isLive: boolean }
  /** What is new since then. */
  differences: Difference[]
  /** What whoever asks has read last, if that is another reading than that sign-off, and what is new since then. */
  lastRead?: Entry & { differences: Difference[] }
  /** All of a page of which nothing was signed off before. */
  whole?: Difference[]
  /** What was asked and decided, newest first. */
  log: Entry[]
}

const SHOWN = 20

export async function standing(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: ReviewedDocument,
): Promise<Standing> {
  const subject = { collection, id: document.id }
  const hash = contentHash(collection, document)
  const [approved, approval, log, state, read] = await Promise.all([
    lastSignedOff(req, subject),
    approvalOf(req, { ...subject, contentHash: hash }),
    signOffLog(req, subject, SHOWN),
    reviewState(req, document.id),
    req.user ? lastReadBy(req, subject, req.user.id) : undefined,
  ])
  const content = readContent(collection, document)
  const signed = approved && (await signedContent(req, approved.id))
  const isNewToReaders = Boolean(state?.published_hash) && state?.published_hash !== hash
  // Readers are told what is new in words that the reviewer has read, too.
  const isToldOtherwise = isNewToReaders && inOrder(signed?.change) !== inOrder(content.change)
  const isNewest = approved?.contentHash === hash && approval !== undefined && !isToldOtherwise
  const known = !isNewest && read && read.id !== approved?.id ? await signedContent(req, read.id) : undefined
  const nameOf = await namesOf(req, isNewest ? [] : [signed, known, content])
  const newSince = (before: ReadContent) => differences(collection, { before, after: content, nameOf })
  return {
    contentHash: hash,
    savedAt: document.updatedAt,
    stage: state?.stage ?? 'writing',
    isLive: state?.is_live ?? false,
    isOlderThanRule: state?.is_live === true && state.published_hash === null,
    liveDecision: state?.live_decision ?? null,
    nextReviewAt: state?.next_review_at ? new Date(state.next_review_at).toISOString() : null,
    approved: approved && { ...approved, isNewest },
    brokenGlass:
      approval?.decision === 'brokenGlass'
        ? { ...approval, isLive: state?.is_live === true && state.published_hash === hash }
        : undefined,
    differences: signed && !isNewest ? newSince(signed) : [],
    lastRead: read && known && { ...read, differences: newSince(known) },
    whole: approved ? undefined : wholePage(collection, content, nameOf),
    log,
  }
}
