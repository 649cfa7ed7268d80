import type { Condition, PayloadRequest, RelationshipField } from 'payload'
import { isUuid } from '@/src/content/uuid'
import { POINTERS, REVIEWED_COLLECTIONS } from '@/src/governance/subject'
import { nobody } from '../access/nobody'
import { INSTEAD } from './instead'

/** Of fields of which one is filled in, the others go out of the way. */
const unlessAnotherOf =
  (fields: Record<string, string>, name: string): Condition =>
  (data) =>
    Boolean(data?.[name]) || !Object.values(fields).some((other) => data?.[other])

/** The form of a page leads to that of its withdrawal by an address that names the page. */
const inAddress =
  (name: string) =>
  ({ req }: { req: PayloadRequest }) => {
    const id = req.query?.[name]
    return isUuid(id) ? id : undefined
  }

/** A field for each kind of page, of which one is set: each can be a key of the database. */
export const withdrawnPage = REVIEWED_COLLECTIONS.map((relationTo): RelationshipField => {
  const name = POINTERS[relationTo]
  return {
    name,
    type: 'relationship',
    relationTo,
    // Not required in the database: the notice outlives its page.
    unique: true,
    index: true,
    defaultValue: inAddress(name),
    // Once it is withdrawn it is not published any more, and the notice can still be worded anew.
    filterOptions: ({ id }) => (id ? true : { _status: { equals: 'published' } }),
    access: { update: nobody },
    admin: { allowCreate: false, condition: unlessAnotherOf(POINTERS, name) },
  }
})

export const pageInstead = REVIEWED_COLLECTIONS.map((relationTo): RelationshipField => {
  const name = INSTEAD[relationTo]
  const noun = POINTERS[relationTo]
  return {
    name,
    label: noun.charAt(0).toUpperCase() + noun.slice(1),
    type: 'relationship',
    relationTo,
    filterOptions: ({ data }) => (data?.[noun] ? { id: { not_equals: data[noun] } } : true),
    admin: { allowCreate: false, condition: unlessAnotherOf(INSTEAD, name) },
  }
})
