import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { RULES } from '@/collections/SignOffs/rules'
import { situationOf } from '@/collections/SignOffs/situation'
import { newestContent } from '@/src/governance/newestContent'
import { type Standing, standing } from '@/src/governance/standing'
import type { Article, SignOff } from '@/src/payload-types'

export type Review = Standing & {
  /** Why somebody may not decide so, or nothing where they may. */
  refusals: Partial<Record<SignOff['decision'], string>>
}

/** `GET /api/articles/:id/review`: where an article stands, and what whoever asks may do about it. */
export const review: Endpoint = {
  path: '/:id/review',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user))
      throw new APIError('Sign in to see how this article stands.', 403, undefined, true)
    const article = await newestContent(req, String(req.routeParams?.id))
    if (!article) throw new APIError('There is no such article.', 404, undefined, true)
    const standsSo = await standing(req, article)
    const body: Review = { ...standsSo, refusals: await refusals(req, article, standsSo) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** What the rules say to somebody who gives a reason and has read what is there. */
async function refusals(
  req: PayloadRequest,
  article: Article,
  { contentHash }: Standing,
): Promise<Review['refusals']> {
  const situation = await situationOf(req, article, { contentHash })
  const willing = { ...situation, comment: 'A reason that is long enough.', scope: 'full' as const }
  return Object.fromEntries(
    Object.entries(RULES).flatMap(([decision, rule]) => {
      const refusal = rule(willing)
      return refusal ? [[decision, refusal.message]] : []
    }),
  )
}
