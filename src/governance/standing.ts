import type { PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'
import { contentHash } from './contentHash'
import { type Difference, differences } from './differences'
import { namesOf } from './namesOf'
import { readContent } from './reviewedContent'
import { reviewState, type Stage } from './reviewState'
import { signedContent } from './signedContent'
import { type Entry, lastApproved, signOffLog } from './signOffLog'

/** Where an article stands between writing and readers, for those who work on it. */
export type Standing = {
  contentHash: string
  /** When the newest version was saved. */
  savedAt: string
  stage: Stage
  isLive: boolean
  /** The decision by which readers may have it, if one stands. */
  liveDecision: 'approved' | 'brokenGlass' | null
  /** When what readers have is to be reviewed again. */
  nextReviewAt: string | null
  /** What was signed off last, and whether that is the newest content. */
  approved?: Entry & { isNewest: boolean }
  /** What is new since then. */
  differences: Difference[]
  /** What was asked and decided, newest first. */
  log: Entry[]
}

const SHOWN = 20

export async function standing(req: PayloadRequest, article: Article): Promise<Standing> {
  const hash = contentHash(article)
  const [approved, log, state] = await Promise.all([
    lastApproved(req, article.id),
    signOffLog(req, { article: article.id }, SHOWN),
    reviewState(req, article.id),
  ])
  const isNewest = approved?.contentHash === hash
  return {
    contentHash: hash,
    savedAt: article.updatedAt,
    stage: state?.stage ?? 'writing',
    isLive: state?.is_live ?? false,
    liveDecision: state?.live_decision ?? null,
    nextReviewAt: state?.next_review_at ? new Date(state.next_review_at).toISOString() : null,
    approved: approved && { ...approved, isNewest },
    differences: approved && !isNewest ? await newSince(req, approved, article) : [],
    log,
  }
}

async function newSince(req: PayloadRequest, approved: Entry, article: Article): Promise<Difference[]> {
  const contents = [await signedContent(req, approved.id), readContent(article)] as const
  return differences(...contents, await namesOf(req, contents))
}
