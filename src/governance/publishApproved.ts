import { APIError, type PayloadRequest } from 'payload'
import { lockPage } from '@/src/content/lockPage'
import { isLive, mainRow } from '@/src/content/mainRow'
import { inTransaction } from '@/src/db/inTransaction'
import { contentHash } from './contentHash'
import { newestContent } from './newestContent'
import { BY_PLAN } from './plans'
import { reviewState } from './reviewState'
import { approvalOf, lastApproved } from './signOffLog'
import type { ReviewedCollection, ReviewedDocument, Subject } from './subject'

type Planned = { subject: Subject; user: string; plannedAt?: string }

/**
 * Publishes in a user's name what was signed off last. A draft that has gone on since stays a draft.
 *
 * @throws APIError when nothing is signed off that readers do not have yet
 */
export async function publishApproved(
  { payload }: PayloadRequest,
  { plannedAt, subject, user }: Planned,
): Promise<void> {
  // The one who planned it, for the system to act as: what they may do is asked again below.
  const person = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: user,
    overrideAccess: true,
  })
  if (!person) throw refusal('Whoever planned it has no login any more. Plan it anew.')
  const publish = async (req: PayloadRequest) => {
    req.context[BY_PLAN] = true
    await lockPage(req, subject)
    if (plannedAt) await refuseIfTakenSince(req, subject, plannedAt)
    const newest = await newestContent(req, subject)
    if (!newest) throw refusal('There is no such page any more.')
    const hash = contentHash(subject.collection, newest)
    if (await approvalOf(req, { ...subject, contentHash: hash }))
      return save(req, subject, { _status: 'published' })
    const approved = await approvedVersion(req, subject)
    await save(req, subject, { ...approved, _status: 'published' })
    return save(req, subject, newest, true)
  }
  await inTransaction(payload, publish, { user: { ...person, collection: 'users' } })
}

/** Whoever takes a page from readers does not know what others have planned. */
async function refuseIfTakenSince(
  req: PayloadRequest,
  { collection, id }: Subject,
  plannedAt: string,
): Promise<void> {
  const [row, state] = [await mainRow(req, collection, id), await reviewState(req, id)]
  const changedAt = Date.parse(row?.updatedAt ?? '')
  if (state?.published_hash && !isLive(row) && changedAt > Date.parse(plannedAt))
    throw refusal(
      'Readers had it, and it was taken from them after this was planned. Publish it yourself, or plan it anew.',
    )
}

const refusal = (message: string) => new APIError(message, 409, undefined, true)

const save = (
  req: PayloadRequest,
  { collection, id }: Subject,
  data: Partial<ReviewedDocument>,
  draft = false,
) =>
  req.payload.update({
    collection,
    data: wordsOf(req, collection, data),
    depth: 0,
    draft,
    id,
    overrideAccess: false,
    req,
    select: {},
    user: req.user,
  })

/** A document without what the system says of it, and without the lists of what points to it. */
function wordsOf(
  { payload }: PayloadRequest,
  collection: ReviewedCollection,
  { createdAt, id, updatedAt, ...words }: Partial<ReviewedDocument>,
) {
  const { flattenedFields } = payload.collections[collection].config
  const joins = new Set(flattenedFields.flatMap((field) => (field.type === 'join' ? field.name : [])))
  return Object.fromEntries(Object.entries(words).filter(([name]) => !joins.has(name)))
}

/** The words that may go live and that readers have not got yet. What they had before is not published again. */
async function approvedVersion(req: PayloadRequest, subject: Subject): Promise<Partial<ReviewedDocument>> {
  const { collection, id } = subject
  const [approved, state] = [await lastApproved(req, subject), await reviewState(req, id)]
  if (!approved?.version) throw refusal(UNSIGNED)
  const isKnown = state?.is_live && state.published_hash === approved.contentHash
  const asSystem = { collection, depth: 0, overrideAccess: true, req } as const
  // Saved by “save”, as whoever planned it and by their rights.
  const { updatedAt, version } = await req.payload.findVersionByID({ ...asSystem, id: approved.version })
  const { docs: later } = await req.payload.findVersions({
    ...asSystem,
    limit: 1,
    pagination: false,
    select: {},
    where: {
      parent: { equals: id },
      'version._status': { equals: 'published' },
      updatedAt: { greater_than_equal: updatedAt },
    },
  })
  if (isKnown || later.length > 0) throw refusal(UNSIGNED)
  return version
}

const UNSIGNED =
  'It was planned to be published, but its new content is not signed off. It goes live once that is done.'
