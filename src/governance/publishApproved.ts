import { APIError, type PayloadRequest } from 'payload'
import { inTransaction } from '@/src/db/inTransaction'
import type { Article } from '@/src/payload-types'
import { contentHash } from './contentHash'
import { lockArticle } from './lockArticle'
import { newestContent } from './newestContent'
import { reviewState } from './reviewState'
import { approvalOf, lastApproved } from './signOffLog'

type Planned = { article: string; user: string }

/**
 * Publishes in a user's name what was signed off last. A draft that has gone on since stays a draft.
 *
 * @throws APIError when nothing is signed off that readers do not have yet
 */
export async function publishApproved(
  { payload }: PayloadRequest,
  { article, user }: Planned,
): Promise<void> {
  // The one who planned it, for the system to act as: what they may do is asked again below.
  const person = await payload.findByID({ collection: 'users', depth: 0, id: user, overrideAccess: true })
  const publish = async (req: PayloadRequest) => {
    await lockArticle(req, article)
    const newest = await newestContent(req, article)
    if (!newest) throw refusal('There is no such article any more.')
    if (await approvalOf(req, { article, contentHash: contentHash(newest) }))
      return save(req, article, { _status: 'published' })
    const approved = await approvedVersion(req, newest)
    await save(req, article, { ...approved, _status: 'published' })
    return save(req, article, newest, true)
  }
  await inTransaction(payload, publish, { user: { ...person, collection: 'users' } })
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

const save = (req: PayloadRequest, id: string, data: Partial<Article>, draft = false) =>
  req.payload.update({
    collection: 'articles',
    data: wordsOf(data),
    depth: 0,
    draft,
    id,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })

/** A document without what the system says of it. */
const wordsOf = ({ createdAt, id, relatedArticles, updatedAt, ...words }: Partial<Article>) => words

async function approvedVersion(req: PayloadRequest, newest: Article): Promise<Partial<Article>> {
  const [approved, state] = [await lastApproved(req, newest.id), await reviewState(req, newest.id)]
  const isKnown = state?.is_live && state.published_hash === approved?.contentHash
  if (!approved?.version || isKnown || newest._status === 'published')
    throw refusal('It was planned to be published, but its new content is not signed off.')
  const { version } = await req.payload.findVersionByID({
    collection: 'articles',
    depth: 0,
    id: approved.version,
    // Saved by “save”, as whoever planned it and by their rights.
    overrideAccess: true,
    req,
  })
  return version
}
