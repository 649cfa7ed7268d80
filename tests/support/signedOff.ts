import type { Payload } from 'payload'
import { contentHash } from '@/src/governance/contentHash'
import type { Article } from '@/src/payload-types'

const reviewers = new WeakMap<Payload, Promise<string>>()

/** An expert who may sign off, one for each database. */
const reviewerOf = (payload: Payload): Promise<string> => {
  const known =
    reviewers.get(payload) ??
    payload
      .create({
        collection: 'experts',
        data: {
          name: 'Reviewer',
          slug: 'reviewer-of-tests',
          credentials: [{ award: 'MB ChB' }],
          _status: 'published',
        },
      })
      .then(({ id }) => id)
  reviewers.set(payload, known)
  return known
}

export async function signOff(payload: Payload, id: string): Promise<void> {
  const article = await payload.findByID({ collection: 'articles', depth: 0, draft: true, id })
  await payload.create({
    collection: 'sign-offs',
    data: {
      article: id,
      contentHash: contentHash(article),
      decision: 'approved',
      reviewer: await reviewerOf(payload),
    },
  })
}

/** Writes an article, has it signed off, and publishes it. */
export async function publishedArticle(
  payload: Payload,
  data: Partial<Article> & Pick<Article, 'title' | 'slug'>,
): Promise<Article> {
  const { id } = await payload.create({ collection: 'articles', data, draft: true })
  await signOff(payload, id)
  return payload.update({ collection: 'articles', id, data: { _status: 'published' } })
}

/** Changes a published article, has it signed off, and publishes it again. */
export async function republish(payload: Payload, id: string, data: Partial<Article>): Promise<Article> {
  const change = { what: 'What a test wants.', why: 'To see what follows.' }
  await payload.update({ collection: 'articles', id, data: { change, ...data }, draft: true })
  await signOff(payload, id)
  return payload.update({ collection: 'articles', id, data: { _status: 'published' } })
}
