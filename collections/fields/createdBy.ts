import type { RelationshipField } from 'payload'
import { nobody } from '../access/nobody'
import { staffField } from '../access/staffField'

/** Who began the document. It decides what an author may edit, so nobody types it. */
export const createdBy: RelationshipField = {
  name: 'createdBy',
  label: 'Begun by',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  maxDepth: 0,
  access: { create: nobody, read: staffField, update: nobody },
  admin: { position: 'sidebar', readOnly: true, hidden: true },
  hooks: {
    beforeChange: [
      ({ operation, originalDoc, req, value }) =>
        // A version that is restored comes without what nobody may type.
        operation === 'create' ? (req.user?.id ?? value) : (originalDoc?.createdBy ?? value),
    ],
  },
}
