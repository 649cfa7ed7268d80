import type { CollectionConfig } from 'payload'
import { admins, adminsField } from '../access/admins'
import { hasRole, isStaff, ROLES } from '../access/roles'
import { groups } from '../groups'
import { selfOrAdmin } from './access/selfOrAdmin'
import { profile } from './fields/profile'
import { refuseWeakPassword } from './hooks/refuseWeakPassword'

const LABELS = { admin: 'Admin', editor: 'Editor', reviewer: 'Reviewer', author: 'Author' } satisfies Record<
  (typeof ROLES)[number],
  string
>

export const Users: CollectionConfig = {
  slug: 'users',
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // “signInLimit” counts attempts, and locks nobody out of their account.
    maxLoginAttempts: 0,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: process.env.SITE_URL?.startsWith('https:') ?? false },
  },
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    hidden: ({ user }) => !user,
  },
  access: {
    admin: ({ req: { user } }) => isStaff(user),
    create: admins,
    read: selfOrAdmin,
    update: selfOrAdmin,
    delete: admins,
    unlock: admins,
  },
  hooks: { beforeOperation: [refuseWeakPassword] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      // Whoever may change the address may take over the account by a forgotten password.
      access: { update: adminsField },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['author'],
      access: { create: adminsField, update: adminsField },
      options: ROLES.map((value) => ({ label: LABELS[value], value })),
      admin: {
        description:
          'Admins do everything but sign off, users included. Editors write, publish and curate. Reviewers read drafts and vouch for them, and need a profile for that. Authors write drafts of their own.',
      },
      validate: (value, { id, req }) => {
        if (!value || value.length === 0) return 'Choose at least one role.'
        const isSelf = req.user?.id !== undefined && req.user.id === id
        return (
          !isSelf ||
          !hasRole(req.user, 'admin') ||
          value.includes('admin') ||
          'You cannot take the admin role from yourself. Ask another admin.'
        )
      },
    },
    profile,
  ],
}
