import type { Access, Where } from 'payload'
import { isStaff } from '../../access/roles'

/** A link is public when an editor stands behind it and both of its ends can be read. */
const visible: Where = {
  and: [
    { state: { in: ['accepted', 'pinned'] } },
    { 'source._status': { equals: 'published' } },
    { 'source.deletedAt': { exists: false } },
    { 'target._status': { equals: 'published' } },
    { 'target.deletedAt': { exists: false } },
  ],
}

export const visibleLinksOrStaff: Access = ({ req: { user } }) => isStaff(user) || visible
