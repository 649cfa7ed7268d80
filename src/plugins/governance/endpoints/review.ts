import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { RULES } from '@/collections/SignOffs/rules'
import { situationOf } from '@/collections/SignOffs/situation'
import { newestContent } from '@/src/governance/newestContent'
import { type Standing, standing } from '@/src/governance/standing'
import { POINTERS, type ReviewedCollection, type ReviewedDocument } from '@/src/governance/subject'
import type { SignOff } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'

export type Review = Standing & {
  /** When it was asked for, by the clock of the server. */
  readAt: string
  /** Why somebody may not decide so, or nothing where they may once there are no problems. */
  refusals: Partial<Record<SignOff['decision'], string>>
  /** What has to be mended before it can be signed off, and published. */
  problems: readonly Problem[]
}

/** `GET /api/COLLECTION/:id/review`: where a page stands, and what whoever asks may do about it. */
export const review = (collection: ReviewedCollection): Endpoint => ({
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see how this page stands.', 403, undefined, true)
    const readAt = new Date().toISOString()
    const document = await newestContent(req, { collection, id: String(req.routeParams?.id) })
    if (!document) throw new APIError(`There is no such ${POINTERS[collection]}.`, 404, undefined, true)
    const standsSo = await standing(req, collection, document)
    const body: Review = {
      ...standsSo,
      readAt,
      ...(await refusals(req, collection, document, standsSo)),
    }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** What the rules say to somebody who gives a reason and has read what is there. */
async function refusals(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: ReviewedDocument,
  { contentHash }: Standing,
): Promise<Pick<Review, 'problems' | 'refusals'>> {
  const situation = await situationOf(req, collection, document, { contentHash })
  const willing = {
    ...situation,
    comment: 'A reason that is long enough.',
    problems: [],
    scope: 'full' as const,
  }
  const refused = Object.entries(RULES).flatMap(([decision, rule]) => {
    const refusal = rule(willing)
    return refusal ? [[decision, refusal.message]] : []
  })
  return { problems: situation.problems, refusals: Object.fromEntries(refused) }
}
