import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Expert } from '@/src/payload-types'
import { record } from './record'
import { whatChanged } from './whatChanged'

/** What makes readers trust what somebody wrote or reviewed. It stands on these pages without a sign-off. */
const TRUSTED = {
  _status: true,
  affiliation: true,
  credentials: true,
  honorific: true,
  interests: true,
  jobTitle: true,
  name: true,
  specialties: true,
} as const

type Profile = Pick<Expert, 'id' | keyof typeof TRUSTED>

const key = (id: unknown) => `audit:profile:${String(id)}`

export const noteProfile: CollectionBeforeChangeHook<Expert> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc)
    req.context[key(originalDoc.id)] = await profile(req, originalDoc.id)
  return data
}

/** Says what readers were told of an expert before. */
export const recordProfile: CollectionAfterChangeHook<Expert> = async ({ doc, req }) => {
  const before = req.context[key(doc.id)] as Profile | undefined
  const after = before?._status === 'published' ? await profile(req, doc.id) : undefined
  const details = after && whatChanged(before, after)
  if (details)
    await record(req, { action: 'changed', details, document: doc.id, kind: 'experts', subject: doc.name })
  return doc
}

/** The row that readers get. */
const profile = async (req: PayloadRequest, id: string): Promise<Profile | undefined> =>
  (await req.payload.db.findOne<Profile>({
    collection: 'experts',
    req,
    select: TRUSTED,
    where: { id: { equals: id } },
  })) ?? undefined
