import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isKind } from '@/collections/RelatedArticles/kinds'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { withinTransaction } from '@/src/db/inTransaction'
import type { Article, RelatedArticle } from '@/src/payload-types'
import { answer, bodyOf, staffArticle } from './staffArticle'

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
    const why = typeof kind === 'string' && isKind(kind) ? kind : 'sameTopic'
    const body = await withinTransaction(req, async (): Promise<Begun> => {
      const article = await beginArticle(req, from, title.trim())
      await link(req, { source: from.id, target: article.id, kind: why })
      if (leadsBack === true) await link(req, { source: article.id, target: from.id, kind: BACK[why] })
      return { id: article.id, title: article.title }
    })
    return answer(body)
  },
}

/** The reason to go back, by the reason to go on. */
const BACK: Record<RelatedArticle['kind'], RelatedArticle['kind']> = {
  sameTopic: 'sameTopic',
  alternative: 'alternative',
  nextStep: 'background',
  background: 'nextStep',
}

/** By whoever asks, with their rights. */
async function beginArticle(req: PayloadRequest, from: Article, title: string): Promise<Article> {
  const article = req.payload.create({
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
  return article.catch((error: unknown) => {
    // Of the path, which is made of the title, whoever begins an article knows nothing yet.
    if (error instanceof APIError && error.status === 409) throw new APIError(TAKEN, 409, undefined, true)
    throw error
  })
}

const TAKEN =
  'There is an article with this title, or one very like it. Give the new one another title, or link that one.'

const link = (req: PayloadRequest, data: Pick<RelatedArticle, 'source' | 'target' | 'kind'>) =>
  req.payload.create({
    collection: 'related-articles',
    data: { ...data, state: 'accepted', origin: 'editor' },
    depth: 0,
    overrideAccess: false,
    req,
  })
