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

export const reviewOf = async (by: Client, article: string) =>
  (await by.get(`/api/articles/${article}/review`)).body

/** Decides about the newest content of an article, as somebody who has read it. */
export async function decide(by: Client, article: string, entry: Record<string, unknown>): Promise<Answer> {
  const { contentHash } = await reviewOf(by, article)
  return by.post('/api/sign-offs', { article, contentHash, ...entry })
}

export const signOff = async (article: string): Promise<Answer> =>
  decide(await theReviewer(), article, { decision: 'approved' })

/** Changes an article, has it signed off, and publishes it. */
export async function publish(
  by: Client,
  article: string,
  change: Record<string, unknown> = {},
): Promise<Answer> {
  const news = { what: 'What a test wants.', why: 'To see what follows.' }
  const draft = await by.patch(`/api/articles/${article}?draft=true`, { change: news, ...change })
  if (draft.status !== 200) return draft
  const decision = await signOff(article)
  if (decision.status !== 201) return decision
  return by.patch(`/api/articles/${article}`, { _status: 'published' })
}

/** Writes an article, has it signed off, and publishes it. */
export async function publishNew(by: Client, data: Record<string, unknown>): Promise<Answer> {
  const { _status, ...words } = data
  const draft = await by.post('/api/articles?draft=true', words)
  return draft.status === 201 ? publish(by, draft.body.doc?.id ?? '') : draft
}
