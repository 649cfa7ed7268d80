import type { FieldHook, RelationshipField } from 'payload'
import { idOf } from '@/src/content/idOf'
import { expertOf } from '@/src/governance/expertOf'
import type { User } from '@/src/payload-types'
import { adminsField } from '../../access/admins'
import { hasRole } from '../../access/roles'
import { setLogin, unlinkOthers } from '../../Experts/login'

/** Asked for by the form of one user only: every request reads the user it comes from. */
const linked: FieldHook<User> = async ({ data, findMany, req }) =>
  findMany || !data?.id || !hasRole(req.user, 'admin')
    ? undefined
    : ((await expertOf(req.payload, data.id, req)) ?? null)

/** What is stored of it is read again before this is asked, so that what was chosen stands in the request only. */
const link: FieldHook<User> = async ({ data, originalDoc, req, value }) => {
  const user = originalDoc?.id
  if (!user || data?.profile === undefined || !hasRole(req.user, 'admin')) return value
  const expert = idOf(data.profile) ?? null
  if (((await expertOf(req.payload, user, req)) ?? null) === expert) return expert
  await unlinkOthers(req, user, expert)
  if (expert) await setLogin(req, expert, user)
  await req.payload.create({
    collection: 'audit-log',
    data: {
      action: 'changed',
      at: new Date().toISOString(),
      details: `profile: ${expert ?? 'none'}`,
      document: user,
      kind: 'users',
      subject: originalDoc.name,
      user: req.user?.id,
      userName: req.user?.name,
    },
    // Written by the system, for nobody else may.
    overrideAccess: true,
    req,
  })
  return expert
}

/** The public profile of a login, which is kept at the profile: here it is found and linked by those who make users. */
export const profile: RelationshipField = {
  name: 'profile',
  type: 'relationship',
  relationTo: 'experts',
  virtual: true,
  maxDepth: 0,
  access: { create: adminsField, read: adminsField, update: adminsField },
  hooks: { afterRead: [linked], afterChange: [link] },
  admin: {
    description:
      'Choose the expert who this is, or create one. Reviewers need a published profile with a credential to sign off. Linking it publishes nothing.',
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
    // What is stored elsewhere can be typed here all the same.
    readOnly: false,
  },
}
