import type { PayloadRequest } from 'payload'
import type { SignOff } from '@/src/payload-types'

export type Entry = Pick<
  SignOff,
  | 'id'
  | 'at'
  | 'comment'
  | 'contentHash'
  | 'decision'
  | 'reviewer'
  | 'reviewerName'
  | 'scope'
  | 'user'
  | 'userName'
  | 'version'
>

const SELECT = {
  at: true,
  comment: true,
  contentHash: true,
  decision: true,
  reviewer: true,
  reviewerName: true,
  scope: true,
  user: true,
  userName: true,
  version: true,
} as const

/** More of its history than anybody looks back to. */
const MOST = 100

type Which = { article: string; contentHash?: string; isDecided?: boolean }

/** What was asked and decided about an article, or about one content of it, newest first. */
export async function signOffLog(
  req: PayloadRequest,
  { article, contentHash, isDecided = contentHash !== undefined }: Which,
  limit = MOST,
): Promise<Entry[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    depth: 0,
    limit,
    // The log decides what goes live, whoever asks; staff read it by the rules of its collection.
    overrideAccess: true,
    pagination: false,
    req,
    select: SELECT,
    sort: '-at',
    where: {
      article: { equals: article },
      ...(contentHash && { contentHash: { equals: contentHash } }),
      ...(isDecided && { decision: { not_equals: 'requested' } }),
    },
  })
  return docs
}

const APPROVING: ReadonlySet<SignOff['decision']> = new Set(['approved', 'brokenGlass'])

export const approves = ({ decision }: Pick<Entry, 'decision'>): boolean => APPROVING.has(decision)

/** The decision by which exactly this content may go live, if it may: the newest one about it counts. */
export async function approvalOf(
  req: PayloadRequest,
  which: { article: string; contentHash: string },
): Promise<Entry | undefined> {
  const [newest] = await signOffLog(req, which, 1)
  return newest && approves(newest) ? newest : undefined
}

/** The decisions by which some content of an article may go live, newest first. */
export async function approvalsOf(req: PayloadRequest, article: string): Promise<Entry[]> {
  const decided = new Set<string>()
  return (await signOffLog(req, { article, isDecided: true })).filter((entry) => {
    const isNewest = !decided.has(entry.contentHash)
    decided.add(entry.contentHash)
    return isNewest && approves(entry)
  })
}

export const lastApproved = async (req: PayloadRequest, article: string): Promise<Entry | undefined> =>
  (await approvalsOf(req, article))[0]

/** Whether somebody vouched for the whole of an article, and not only for what was changed. */
export const isWholeReview = ({ decision, scope }: Pick<Entry, 'decision' | 'scope'>): boolean =>
  decision === 'approved' && scope === 'full'
