import type { Payload } from 'payload'
import type { TopicCollection } from '@/src/content/pages'
import { contentHash } from '@/src/governance/contentHash'
import { pointerTo, type ReviewedCollection, type Subject } from '@/src/governance/subject'
import type { Article, Condition } from '@/src/payload-types'
import { newTopic } from './topic'

const reviewers = new WeakMap<Payload, Promise<string>>()

/** Dr Reviewer, an expert who may sign off, one for each database. */
export const reviewerOf = (payload: Payload): Promise<string> => {
  const known =
    reviewers.get(payload) ??
    payload
      .create({
        collection: 'experts',
        data: {
          name: 'Reviewer',
          honorific: 'Dr',
          slug: 'reviewer-of-tests',
          credentials: [{ award: 'MB ChB' }],
          _status: 'published',
        },
      })
      .then(({ id }) => id)
  reviewers.set(payload, known)
  return known
}

/** The login of an editor. */
export const editorIn = async (payload: Payload): Promise<string> => {
  const { id } = await payload.create({
    collection: 'users',
    data: {
      name: 'Editor',
      email: 'editor@tests.example',
      password: 'a password of tests',
      roles: ['editor'],
    },
  })
  return id
}

export async function signOff(
  payload: Payload,
  id: string,
  collection: ReviewedCollection = 'articles',
): Promise<void> {
  const document = await payload.findByID({ collection, depth: 0, draft: true, id })
  await payload.create({
    collection: 'sign-offs',
    data: {
      ...pointerTo({ collection, id }),
      contentHash: contentHash(collection, document),
      decision: 'approved',
      reviewer: await reviewerOf(payload),
    },
  })
}

/** Has a draft signed off, and publishes it. */
export async function publishDraft(payload: Payload, subject: Subject): Promise<void> {
  await signOff(payload, subject.id, subject.collection)
  await payload.update({ ...subject, data: { _status: 'published' } })
}

/** Writes a topic, has it signed off, and publishes it. */
export async function publishedTopic(
  payload: Payload,
  collection: TopicCollection,
  more: Record<string, unknown> = {},
): Promise<Subject> {
  const { id } = await payload.create({
    collection: collection as 'conditions',
    data: newTopic(collection, more) as Partial<Condition>,
    draft: true,
  })
  await publishDraft(payload, { collection, id })
  return { collection, id }
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
