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

type Which = { article: string; contentHash?: string }

/** What was asked and decided about an article, or about one content of it, newest first. */
export async function signOffLog(
  req: PayloadRequest,
  { article, contentHash }: Which,
  limit = MOST,
): Promise<Entry[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    req,
    select: SELECT,
    sort: '-at',
    where: {
      article: { equals: article },
      ...(contentHash && { contentHash: { equals: contentHash }, decision: { not_equals: 'requested' } }),
    },
  })
  return docs
}

const APPROVING: ReadonlySet<SignOff['decision']> = new Set(['approved', 'brokenGlass'])

export const approves = ({ decision }: Pick<Entry, 'decision'>): boolean => APPROVING.has(decision)

/** The decision by which exactly this content may go live, if it may: the newest one about it counts. */
export async function approvalOf(req: PayloadRequest, which: Required<Which>): Promise<Entry | undefined> {
  const [newest] = await signOffLog(req, which, 1)
  return newest && approves(newest) ? newest : undefined
}

/** The newest decision by which some content of an article may go live. */
export async function lastApproved(req: PayloadRequest, article: string): Promise<Entry | undefined> {
  const decided = new Set<string>()
  for (const entry of await signOffLog(req, { article })) {
    if (entry.decision === 'requested' || decided.has(entry.contentHash)) continue
    decided.add(entry.contentHash)
    if (approves(entry)) return entry
  }
  return undefined
}
