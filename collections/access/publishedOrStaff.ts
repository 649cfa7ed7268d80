import type { Access } from 'payload'
import { published } from './published'
import { isStaff } from './roles'

export const publishedOrStaff: Access = ({ req: { user } }) => isStaff(user) || published
