import type { FieldAccess } from 'payload'
import { isStaff } from './roles'

export const staffField: FieldAccess = ({ req: { user } }) => isStaff(user)
