import type { Endpoint, PayloadRequest, Where } from 'payload'
import { owns } from '@/collections/access/ownArticles'
import { hasRole, isPublisher } from '@/collections/access/roles'
import { idOf, idsOf } from '@/src/content/idOf'
import type { RelatedArticle } from '@/src/payload-types'
import { reasonsOf } from '@/src/related/reasons'
import type { Signals } from '@/src/related/signals'
import { type ShownArticle, shownArticles } from '../shownArticles'
import { answer, staffArticle } from './staffArticle'

/** More links than this help no reader and no editor. */
const MOST = 200

/** A link as the panel shows it. */
export type CuratedLink = Pick<
  RelatedArticle,
  'id' | 'kind' | 'note' | 'state' | 'origin' | 'dismissReason' | 'decidedAt' | 'updatedAt'
> & {
  target: ShownArticle
  /** Why the system suggested it, where it did. */
  reasons: string | undefined
  decidedBy: string | undefined
  createdBy: string | undefined
  /** Whether whoever asks may change it. */
  isMine: boolean
  /** How the link the other way stands, where there is one. */
  back: RelatedArticle['state'] | undefined
}

export type Links = {
  links: CuratedLink[]
  /** Whether whoever asks puts links before readers, or proposes them, or only reads. */
  may: 'decide' | 'propose' | 'read'
}

/** `GET /api/articles/:id/related`: where an article leads to, and what was decided about it. */
export const links: Endpoint = {
  path: '/:id/related',
  method: 'get',
  handler: async (req) => {
    const article = await staffArticle(req)
    const body: Links = { links: await linksOf(req, article.id), may: await mayOf(req, article.id) }
    return answer(body)
  },
}

async function mayOf(req: PayloadRequest, article: string): Promise<Links['may']> {
  const { user } = req
  if (isPublisher(user)) return 'decide'
  if (!user || !hasRole(user, 'author')) return 'read'
  return (await owns(req, user, article)) ? 'propose' : 'read'
}

async function linksOf(req: PayloadRequest, source: string): Promise<CuratedLink[]> {
  const found = await linksWhere(req, { source: { equals: source } })
  const targets = await shownArticles(req, idsOf(found.map(({ target }) => target)))
  const backs = await linksWhere(req, {
    and: [{ target: { equals: source } }, { source: { in: [...targets.keys()] } }],
  })
  const back = new Map(backs.map((link) => [idOf(link.source), link.state]))
  const names = await namesOf(req, idsOf(found.flatMap(({ createdBy, decidedBy }) => [createdBy, decidedBy])))
  return found.flatMap((link) => {
    const target = targets.get(idOf(link.target) ?? '')
    if (!target) return []
    const { decidedAt, dismissReason, id, kind, note, origin, state, updatedAt } = link
    return {
      ...{ decidedAt, dismissReason, id, kind, note, origin, state, updatedAt, target },
      reasons: link.signals ? reasonsOf(link.signals as Signals) : undefined,
      decidedBy: names.get(idOf(link.decidedBy) ?? ''),
      createdBy: names.get(idOf(link.createdBy) ?? ''),
      isMine: isPublisher(req.user) || (state === 'suggested' && idOf(link.createdBy) === req.user?.id),
      back: back.get(target.id),
    }
  })
}

async function linksWhere(req: PayloadRequest, where: Where): Promise<RelatedArticle[]> {
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: MOST,
    // Staff see all links.
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['order', 'createdAt'],
    where,
  })
  return docs
}

async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: ids.length,
    // The names of those who decided are not theirs to look up.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
