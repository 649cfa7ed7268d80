import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, isPublisher } from './roles'

/** Articles a user began, or is named as an author of through their expert profile. */
export const ownedBy = (user: NonNullable<PayloadRequest['user']>): Where => ({
  or: [{ createdBy: { equals: user.id } }, { 'authors.user': { equals: user.id } }],
})

export const publishersOrOwner: Access = ({ req: { user } }) => {
  if (isPublisher(user)) return true
  return user && hasRole(user, 'author') ? ownedBy(user) : false
}

export const publishersAndAuthors: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor', 'author')
