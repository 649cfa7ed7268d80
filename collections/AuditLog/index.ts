import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { nobody } from '../access/nobody'
import { appendOnly } from '../appendOnly'
import { groups } from '../groups'

export const ACTIONS = {
  published: 'Published',
  republished: 'Published again',
  unpublished: 'Taken from readers',
  deleted: 'Deleted for good',
  withdrawn: 'Withdrawn with a notice',
  signOff: 'Decided about a sign-off',
  brokenGlass: 'Allowed to be published without a sign-off',
  userCreated: 'User made',
  userDeleted: 'User deleted',
  rolesChanged: 'Roles changed',
  signedIn: 'Signed in',
  signInFailed: 'Sign-in failed',
  settingsChanged: 'Site settings changed',
  changed: 'Changed',
} as const

export type Action = keyof typeof ACTIONS

/** Who did what to which document, and when. Written by the system, read by admins, changed by nobody. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: 'Entry of the audit log', plural: 'Audit log' },
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: groups.people,
    useAsTitle: 'subject',
    description: 'Who did what to which document, and when. Nothing here can be changed.',
    defaultColumns: ['at', 'action', 'subject', 'userName', 'details'],
    listSearchableFields: ['subject', 'userName', 'details'],
    hidden: ({ user }) => !user?.roles?.includes('admin'),
    components: { beforeListTable: ['/src/plugins/audit/Export#Export'] },
  },
  defaultSort: '-at',
  timestamps: false,
  hooks: appendOnly('Entries of the audit log stay as they were written.'),
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { displayFormat: 'd MMMM yyyy, HH:mm' } },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(ACTIONS).map(([value, label]) => ({ label, value })),
    },
    {
      name: 'subject',
      type: 'text',
      admin: { description: 'The title or name of the document at that time.' },
    },
    { name: 'document', type: 'text', index: true, admin: { description: 'Its id.' } },
    { name: 'kind', type: 'text', index: true, admin: { description: 'Its collection.' } },
    // No relationships: an entry outlives whom and what it is about.
    { name: 'user', type: 'text', index: true, admin: { description: 'The id of the login.' } },
    { name: 'userName', label: 'By', type: 'text' },
    { name: 'details', type: 'text' },
  ],
}
