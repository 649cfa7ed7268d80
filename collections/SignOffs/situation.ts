import type { PayloadRequest, Where } from 'payload'
import { idOf, idsOf } from '@/src/content/idOf'
import { contentHash } from '@/src/governance/contentHash'
import { picturesChangedAt, pictureWritersOf } from '@/src/governance/pictures'
import { problemsIn } from '@/src/governance/problemsIn'
import { type ReviewedContent, reviewedContent } from '@/src/governance/reviewedContent'
import { reviewState } from '@/src/governance/reviewState'
import { approvalsOf, decisionOf, isWholeReview, signOffLog } from '@/src/governance/signOffLog'
import type { ReviewedCollection, ReviewedDocument, Subject } from '@/src/governance/subject'
import type { Article, SignOff } from '@/src/payload-types'
import { owns } from '../access/ownArticles'
import type { Profile, Situation } from './rules'

type Claimed = Partial<SignOff>
type Asked = NonNullable<Situation['asked']>

/** Collects what the rules ask about. */
export async function situationOf(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: ReviewedDocument,
  claimed: Claimed,
): Promise<Situation> {
  const subject = { collection, id: document.id }
  const newest = contentHash(collection, document)
  const hash = claimed.contentHash || newest
  // One after the other: they share the connection of a transaction.
  const [latest] = await signOffLog(req, subject, 1)
  const approvals = await approvalsOf(req, subject)
  const approval = await decisionOf(req, { ...subject, contentHash: hash })
  const state = await reviewState(req, document.id)
  const profiles = await profilesOf(req, claimed)
  const isOwner = await isOwnedBy(req, subject)
  const asked = claimed.decision === 'requested' ? await askedOf(req, claimed.reviewer) : undefined
  const liveAuthors = state?.is_live ? await liveAuthorsOf(req, subject) : []
  const content = reviewedContent(collection, document)
  const hasNew = await hasNewPictures(req, content, claimed)
  // After these pictures are locked, so that nobody adds to what was read here.
  const pictureWriters = await pictureWritersOf(req, content)
  return {
    asked,
    authors: [...('authors' in document ? idsOf(document.authors) : []), ...liveAuthors],
    collection,
    document,
    comment: claimed.comment ?? '',
    // Whoever signs off says what they read.
    isNewest: claimed.contentHash ? claimed.contentHash === newest : undefined,
    approval,
    wasReadWhole: approvals.some(isWholeReview),
    isOwner,
    latest: latest?.at,
    hasNewPictures: hasNew,
    pictureWriters,
    problems: isAboutReaders(claimed) ? await problemsIn(req, collection, document) : [],
    profiles,
    reviewer: profiles[0],
    scope: claimed.scope,
    user: req.user,
    writers: state?.writers ?? [],
  }
}

/** What takes words back, or asks for others, is said of those that lack something, too. */
const isAboutReaders = ({ decision }: Claimed): boolean =>
  decision !== 'changesRequested' && decision !== 'withdrawn'

/** The hash names pictures, and does not hold what can be seen in them. */
async function hasNewPictures(
  req: PayloadRequest,
  content: ReviewedContent,
  { decision, readAt }: Claimed,
): Promise<boolean> {
  if (decision !== 'approved' && decision !== 'brokenGlass') return false
  const changedAt = await picturesChangedAt(req, content)
  return Boolean(changedAt && readAt && changedAt > new Date(readAt))
}

/** More profiles than one are a mistake already. */
const MOST_PROFILES = 2

const profilesWhere = async (req: PayloadRequest, where: Where): Promise<Profile[]> => {
  const { docs } = await req.payload.find({
    collection: 'experts',
    depth: 0,
    limit: MOST_PROFILES,
    // Rules are about who somebody is, whether or not they may see that themselves.
    overrideAccess: true,
    pagination: false,
    req,
    select: { _status: true, name: true, honorific: true, credentials: true, interests: true, user: true },
    where,
  })
  return docs
}

async function profilesById(req: PayloadRequest, expert: SignOff['reviewer']): Promise<Profile[]> {
  const id = idOf(expert)
  return id ? profilesWhere(req, { id: { equals: id } }) : []
}

async function askedOf(req: PayloadRequest, expert: SignOff['reviewer']): Promise<Asked | undefined> {
  const [asked] = await profilesById(req, expert)
  const user = idOf(asked?.user)
  if (!asked || !user) return asked && { ...asked, isReviewer: false }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    // Asks for a fact about a login, and tells nothing else of it.
    overrideAccess: true,
    req,
    where: { id: { equals: user }, roles: { contains: 'reviewer' } },
  })
  return { ...asked, isReviewer: totalDocs > 0 }
}

/** The profiles of a login. The system has none and names one. */
const profilesOf = (req: PayloadRequest, { reviewer }: Claimed): Promise<Profile[]> =>
  req.user ? profilesWhere(req, { user: { equals: req.user.id } }) : profilesById(req, reviewer)

/** A sign-off of what readers have is shown to them at once, beside the authors they see. */
async function liveAuthorsOf(req: PayloadRequest, { collection, id }: Subject): Promise<string[]> {
  if (collection !== 'articles') return []
  const row = await req.payload.db.findOne<Pick<Article, 'authors'> & { id: string }>({
    collection,
    req,
    select: { authors: true },
    where: { id: { equals: id } },
  })
  return idsOf(row?.authors)
}

/** Topics are written by editors, and nobody’s own. */
async function isOwnedBy(req: PayloadRequest, { collection, id }: Subject): Promise<boolean> {
  return collection === 'articles' && req.user !== null && owns(req, req.user, id)
}
