import type { Field } from 'payload'
import { nobody } from '../../access/nobody'

export const people: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'experts',
    hasMany: true,
    maxRows: 10,
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
