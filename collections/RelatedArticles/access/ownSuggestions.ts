import type { Access, Where } from 'payload'
import { hasRole, isPublisher } from '../../access/roles'

/** Editors change every link; an author changes what they suggested for their own articles. */
export const publishersOrOwnSuggestions: Access = ({ req: { user } }) => {
  if (isPublisher(user)) return true
  if (!user || !hasRole(user, 'author')) return false
  const own: Where = { and: [{ state: { equals: 'suggested' } }, { createdBy: { equals: user.id } }] }
  return own
}
