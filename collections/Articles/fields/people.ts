import type { Field, PayloadRequest } from 'payload'
import { expertOf } from '@/src/governance/expertOf'
import { nobody } from '../../access/nobody'
import { hasRole } from '../../access/roles'

/** Authors with a profile write under their name. */
const whoBegins = async ({ req, user }: { req: PayloadRequest; user: PayloadRequest['user'] }) => {
  const expert = user && hasRole(user, 'author') ? await expertOf(req.payload, user.id) : undefined
  return expert ? [expert] : undefined
}

export const people: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'experts',
    hasMany: true,
    maxRows: 10,
    defaultValue: whoBegins,
    admin: { description: 'Who wrote it. Shown under the title.' },
  },
  {
    name: 'quoted',
    label: 'Quoted',
    type: 'relationship',
    relationTo: 'experts',
    hasMany: true,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, description: 'The experts whose words stand in the body. Filled in on save.' },
  },
]
