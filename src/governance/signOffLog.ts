import type { PayloadRequest } from 'payload'
import type { SignOff } from '@/src/payload-types'
import { reviewState } from './reviewState'
import { POINTERS, type Subject } from './subject'

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

type Which = Subject & { contentHash?: string; without?: SignOff['decision'][] }

/** What decides nothing. */
const ASKING: SignOff['decision'][] = ['requested']
const NOT_APPROVING: SignOff['decision'][] = ['requested', 'changesRequested', 'withdrawn']
/** What no reviewer has decided. Words that go live without a sign-off were read by nobody for that. */
const NO_READING: SignOff['decision'][] = ['requested', 'brokenGlass']

/** What was asked and decided about a page, or about one content of it, newest first. */
export async function signOffLog(
  req: PayloadRequest,
  { collection, id, contentHash, without = contentHash === undefined ? [] : ASKING }: Which,
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
      [POINTERS[collection]]: { equals: id },
      ...(contentHash && { contentHash: { equals: contentHash } }),
      ...(without.length > 0 && { decision: { not_in: without } }),
    },
  })
  return docs
}

const APPROVING: ReadonlySet<SignOff['decision']> = new Set(['approved', 'brokenGlass'])

export const approves = ({ decision }: Pick<Entry, 'decision'>): boolean => APPROVING.has(decision)

/** What was read by whoever made such an entry. */
const READING: SignOff['decision'][] = ['approved', 'changesRequested']

/** The newest content of a page that somebody has read and decided about. */
export async function lastReadBy(
  req: PayloadRequest,
  { collection, id }: Subject,
  login: string,
): Promise<Entry | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    depth: 0,
    limit: 1,
    // Asked for whoever reads on; what they are shown of it they have read before.
    overrideAccess: true,
    pagination: false,
    req,
    select: SELECT,
    sort: '-at',
    where: {
      [POINTERS[collection]]: { equals: id },
      decision: { in: READING },
      user: { equals: login },
    },
  })
  return docs[0]
}

type Content = Subject & { contentHash: string }

/**
 * The decision by which exactly this content may go live, if it may: the newest one about it counts, unless
 * readers have got a content since that was approved later. What was corrected is read again before it comes back.
 */
export const approvalOf = (req: PayloadRequest, which: Content): Promise<Entry | undefined> =>
  standingOf(req, which, ASKING)

/** The decisions by which some content of a page may go live, newest first. */
export const approvalsOf = (req: PayloadRequest, subject: Subject): Promise<Entry[]> =>
  standingIn(req, subject, ASKING)

export const lastApproved = async (req: PayloadRequest, subject: Subject): Promise<Entry | undefined> =>
  (await approvalsOf(req, subject))[0]

/** What reviewers have read, signed off and not taken back, newest first. */
export const signOffsOf = (req: PayloadRequest, subject: Subject): Promise<Entry[]> =>
  standingIn(req, subject, NO_READING)

/** What a reviewer knows of a page: the next one has to read what is new since then. */
export const lastSignedOff = async (req: PayloadRequest, subject: Subject): Promise<Entry | undefined> =>
  (await signOffsOf(req, subject))[0]

/** The sign-off of exactly this content, whether or not it also went live without one. */
export const signOffOf = (req: PayloadRequest, which: Content): Promise<Entry | undefined> =>
  standingOf(req, which, NO_READING)

/** The decision about a content that nobody has taken back, whether or not readers have got another since. */
export async function decisionOf(
  req: PayloadRequest,
  which: Content,
  without = ASKING,
): Promise<Entry | undefined> {
  const [newest] = await signOffLog(req, { ...which, without }, 1)
  return newest && approves(newest) ? newest : undefined
}

async function standingOf(
  req: PayloadRequest,
  which: Content,
  without: SignOff['decision'][],
): Promise<Entry | undefined> {
  const decision = await decisionOf(req, which, without)
  return decision && !(await isSuperseded(req, which, decision)) ? decision : undefined
}

async function isSuperseded(
  req: PayloadRequest,
  { collection, contentHash, id }: Content,
  { at }: Entry,
): Promise<boolean> {
  const published = (await reviewState(req, id))?.published_hash
  if (!published || published === contentHash) return false
  const [since] = await signOffLog(req, { collection, id, contentHash: published, without: NOT_APPROVING }, 1)
  return Boolean(at && since?.at && since.at > at)
}

async function standingIn(
  req: PayloadRequest,
  { collection, id }: Subject,
  without: SignOff['decision'][],
): Promise<Entry[]> {
  const decided = new Set<string>()
  return (await signOffLog(req, { collection, id, without })).filter((entry) => {
    const isNewest = !decided.has(entry.contentHash)
    decided.add(entry.contentHash)
    return isNewest && approves(entry)
  })
}

/** Whether somebody vouched for the whole of a page, and not only for what was changed. */
export const isWholeReview = ({ decision, scope }: Pick<Entry, 'decision' | 'scope'>): boolean =>
  decision === 'approved' && scope === 'full'
