import type { Access } from 'payload'
import { hasRole } from '../../access/roles'

export const selfOrAdmin: Access = ({ req: { user } }) => {
  if (!user) return false
  return hasRole(user, 'admin') || { id: { equals: user.id } }
}
