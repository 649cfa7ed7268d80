import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Article, RelatedArticle } from '@/src/payload-types'
import { answer, bodyOf, staffArticle } from './staffArticle'

const KINDS = [
  'sameTopic',
  'nextStep',
  'background',
  'alternative',
] as const satisfies RelatedArticle['kind'][]
type Kind = (typeof KINDS)[number]

export type Begun = { id: string; title: string }

/**
 * `POST /api/articles/:id/related/begin` with `title`, `kind` and `leadsBack`: a new draft about the same
 * conditions, symptoms and treatments, to which the article of the path leads, and which leads back where that
 * is wanted. Readers see neither of the links before it is published.
 */
export const begin: Endpoint = {
  path: '/:id/related/begin',
  method: 'post',
  handler: async (req) => {
    const from = await staffArticle(req)
    const { kind, leadsBack, title } = await bodyOf(req)
    if (typeof title !== 'string' || !title.trim())
      throw new APIError('Give the new article a title.', 400, undefined, true)
    const why = KINDS.find((one) => one === kind) ?? 'sameTopic'
    const isOurs = await initTransaction(req)
    try {
      const article = await beginArticle(req, from, title.trim())
      await link(req, { source: from.id, target: article.id, kind: why })
      if (leadsBack === true) await link(req, { source: article.id, target: from.id, kind: BACK[why] })
      if (isOurs) await commitTransaction(req)
      const body: Begun = { id: article.id, title: article.title }
      return answer(body)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  },
}

/** The reason to go back, by the reason to go on. */
const BACK: Record<Kind, Kind> = {
  sameTopic: 'sameTopic',
  alternative: 'alternative',
  nextStep: 'background',
  background: 'nextStep',
}

/** By whoever asks, with their rights. */
const beginArticle = (req: PayloadRequest, from: Article, title: string): Promise<Article> =>
  req.payload.create({
    collection: 'articles',
    data: {
      title,
      language: from.language,
      ...Object.fromEntries(TOPIC_COLLECTIONS.map((collection) => [collection, from[collection]])),
    },
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })

const link = (req: PayloadRequest, data: Pick<RelatedArticle, 'source' | 'target' | 'kind'>) =>
  req.payload.create({
    collection: 'related-articles',
    data: { ...data, state: 'accepted', origin: 'editor' },
    depth: 0,
    overrideAccess: false,
    req,
  })
