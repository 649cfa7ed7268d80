import { APIError, type PayloadRequest } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { newestContent } from '@/src/governance/newestContent'
import type { Article } from '@/src/payload-types'

/** @throws APIError for whoever does not work here. */
export function refuseUnlessStaff(req: PayloadRequest): void {
  if (!isStaff(req.user)) throw new APIError('Sign in to see how articles are linked.', 403, undefined, true)
}

/**
 * The article of the path as it stands now, drafts included.
 *
 * @throws APIError for whoever does not work here, and where there is no such article.
 */
export async function staffArticle(req: PayloadRequest): Promise<Article> {
  refuseUnlessStaff(req)
  const article = await newestContent(req, { collection: 'articles', id: String(req.routeParams?.id) })
  if (!article || article.deletedAt) throw new APIError('There is no such article.', 404, undefined, true)
  return article
}

/** An answer that nobody keeps. */
export const answer = (body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** @throws APIError where the body is no JSON object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => undefined)
  if (typeof body !== 'object' || body === null)
    throw new APIError('The body must be a JSON object.', 400, undefined, true)
  return body as Record<string, unknown>
}
