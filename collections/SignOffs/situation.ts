import type { PayloadRequest, Where } from 'payload'
import { contentHash } from '@/src/governance/contentHash'
import { reviewState } from '@/src/governance/reviewState'
import { approvalOf, signOffLog } from '@/src/governance/signOffLog'
import type { Article, SignOff } from '@/src/payload-types'
import { ownedBy } from '../access/ownArticles'
import type { Profile, Situation } from './rules'

type Claimed = Partial<SignOff>

/** Collects what the rules ask about. */
export async function situationOf(
  req: PayloadRequest,
  article: Article,
  claimed: Claimed,
): Promise<Situation> {
  const newest = contentHash(article)
  const hash = claimed.contentHash || newest
  // One after the other: they share the connection of a transaction.
  const log = await signOffLog(req, { article: article.id })
  const approval = await approvalOf(req, { article: article.id, contentHash: hash })
  const state = await reviewState(req, article.id)
  const reviewer = await profileOf(req, claimed)
  const isOwner = await isOwnedBy(req, article.id)
  return {
    article,
    comment: claimed.comment ?? '',
    // Whoever signs off says what they read.
    isNewest: claimed.contentHash ? claimed.contentHash === newest : undefined,
    isApproved: approval !== undefined,
    wasReadWhole: log.some(({ decision, scope }) => decision === 'approved' && scope === 'full'),
    isOwner,
    latest: log[0]?.at,
    reviewer,
    scope: claimed.scope,
    user: req.user,
    writers: state?.writers ?? [],
  }
}

/** The profile an expert has, whether readers see it or not. */
const profileWhere = async (req: PayloadRequest, where: Where): Promise<Profile | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'experts',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, honorific: true, credentials: true, interests: true },
    where,
  })
  return docs[0]
}

export async function profileById(
  req: PayloadRequest,
  expert: SignOff['reviewer'],
): Promise<Profile | undefined> {
  const id = typeof expert === 'string' ? expert : expert?.id
  return id ? profileWhere(req, { id: { equals: id } }) : undefined
}

/** The expert of a login. The system has none and names one. */
const profileOf = (req: PayloadRequest, { reviewer }: Claimed): Promise<Profile | undefined> =>
  req.user ? profileWhere(req, { user: { equals: req.user.id } }) : profileById(req, reviewer)

async function isOwnedBy(req: PayloadRequest, article: string): Promise<boolean> {
  if (!req.user) return false
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: article } }, ownedBy(req.user)] },
  })
  return totalDocs > 0
}
