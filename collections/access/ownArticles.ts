import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, isPublisher } from './roles'

type User = NonNullable<PayloadRequest['user']>

/** Articles a user began, or is named as an author of through their expert profile. */
const ownedBy = (user: User): Where => ({
  or: [{ createdBy: { equals: user.id } }, { 'authors.user': { equals: user.id } }],
})

/** Whether an article is somebody’s own, as it was last written: a draft may name other authors than readers see. */
export async function owns(req: PayloadRequest, user: User, article: unknown): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    limit: 1,
    // Asks for a fact about the article, and tells nothing of it.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { and: [{ id: { equals: article } }, ownedBy(user)] },
  })
  return docs.length > 0
}

/** The panel asks, too, whether somebody may publish: authors never may, so that it offers them nothing of the kind. */
export const publishersOrOwner: Access = async ({ data, id, req }) => {
  const { user } = req
  if (isPublisher(user)) return true
  if (!user || !hasRole(user, 'author') || data?._status === 'published') return false
  return id === undefined ? ownedBy(user) : owns(req, user, id)
}

export const publishersAndAuthors: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor', 'author')
