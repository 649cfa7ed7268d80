import type { Access } from 'payload'
import { isPublisher } from './roles'

export const publishers: Access = ({ req: { user } }) => isPublisher(user)
