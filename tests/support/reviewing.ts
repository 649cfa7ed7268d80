import { pointerTo, type ReviewedCollection } from '@/src/governance/subject'
import { type Answer, type Client, signIn, userOf } from './client'

export type Reviewer = Client & { id: string; expert: string }

/** A new reviewer, with a profile that says what makes them competent. */
export async function newReviewer(profile: Record<string, unknown> = {}): Promise<Reviewer> {
  const admin = await signIn()
  const user = await userOf('reviewer')
  const { body } = await admin.post('/api/experts', {
    name: `Reviewer ${crypto.randomUUID().slice(0, 8)}`,
    slug: `reviewer-${crypto.randomUUID()}`,
    credentials: [{ award: 'MB ChB' }],
    user: user.id,
    _status: 'published',
    ...profile,
  })
  return Object.assign(user, { expert: body.doc?.id ?? '' })
}

let reviewer: Promise<Reviewer> | undefined
/** The reviewer of a test file. */
export const theReviewer = (): Promise<Reviewer> => {
  reviewer ??= newReviewer()
  return reviewer
}

export const reviewOf = async (by: Client, id: string, collection: ReviewedCollection = 'articles') =>
  (await by.get(`/api/${collection}/${id}/review`)).body

/** Decides about the newest content of a page, as somebody who has read it. */
export async function decide(
  by: Client,
  id: string,
  entry: Record<string, unknown>,
  collection: ReviewedCollection = 'articles',
): Promise<Answer> {
  const { contentHash, readAt } = await reviewOf(by, id, collection)
  return by.post('/api/sign-offs', { ...pointerTo({ collection, id }), contentHash, readAt, ...entry })
}

export const signOff = async (id: string, collection?: ReviewedCollection): Promise<Answer> =>
  decide(await theReviewer(), id, { decision: 'approved' }, collection)

/** Changes a page, has it signed off, and publishes it. */
export async function publish(
  by: Client,
  id: string,
  change: Record<string, unknown> = {},
  collection: ReviewedCollection = 'articles',
): Promise<Answer> {
  const news = collection === 'articles' && {
    change: { what: 'What a test wants.', why: 'To see what follows.' },
  }
  const draft = await by.patch(`/api/${collection}/${id}?draft=true`, { ...news, ...change })
  if (draft.status !== 200) return draft
  const decision = await signOff(id, collection)
  if (decision.status !== 201) return decision
  return by.patch(`/api/${collection}/${id}`, { _status: 'published' })
}

/** Writes a page, has it signed off, and publishes it. */
export async function publishNew(
  by: Client,
  data: Record<string, unknown>,
  collection: ReviewedCollection = 'articles',
): Promise<Answer> {
  const { _status, ...words } = data
  const draft = await by.post(`/api/${collection}?draft=true`, words)
  return draft.status === 201 ? publish(by, draft.body.doc?.id ?? '', {}, collection) : draft
}
