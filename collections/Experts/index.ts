import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { staffField } from '../access/staffField'
import { prose } from '../fields/prose'
import { notCopied } from '../fields/reviewDates'
import { slug } from '../fields/slug'
import { groups } from '../groups'
import { lifecycle } from '../lifecycle'
import { pagePreview } from '../pagePreview'
import { works } from './fields/works'
import { linkAtOnce } from './hooks/linkAtOnce'

export const Experts: CollectionConfig = {
  slug: 'experts',
  ...lifecycle,
  admin: {
    group: groups.people,
    useAsTitle: 'name',
    description: 'Public profiles of those who write, review and are quoted. Logins are kept apart.',
    defaultColumns: ['name', 'jobTitle', 'affiliation', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'jobTitle', 'slug'],
    ...pagePreview('experts'),
  },
  defaultSort: 'name',
  access: {
    create: publishers,
    read: publishedOrStaff,
    update: publishers,
    delete: publishers,
    readVersions: staff,
  },
  hooks: { afterChange: [linkAtOnce] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'honorific',
          type: 'text',
          maxLength: 20,
          admin: { description: 'For example “Dr”.', width: '20%' },
        },
        {
          name: 'name',
          type: 'text',
          required: true,
          maxLength: 120,
          index: true,
          admin: { description: 'Without the honorific.', width: '80%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'jobTitle', label: 'Job title', type: 'text', maxLength: 160 },
        { name: 'affiliation', type: 'text', maxLength: 160 },
      ],
    },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    prose({ name: 'bio', label: 'Biography' }),
    {
      name: 'credentials',
      type: 'array',
      labels: { singular: 'Credential', plural: 'Credentials' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'award', type: 'text', required: true, maxLength: 120 },
            { name: 'body', label: 'Awarding body', type: 'text', maxLength: 160 },
            { name: 'registration', label: 'Registration number', type: 'text', maxLength: 60 },
          ],
        },
      ],
    },
    ...works,
    { name: 'specialties', type: 'text', hasMany: true, maxRows: 12 },
    {
      name: 'interests',
      label: 'Declared interests',
      type: 'textarea',
      maxLength: 1000,
      admin: {
        description:
          'Payments, shares, posts or ties that readers should know of. Say “None” if there are none.',
      },
    },
    slug('name'),
    {
      name: 'user',
      label: 'Login',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      index: true,
      access: { read: staffField },
      // A login with two profiles could sign off nothing.
      hooks: notCopied,
      admin: {
        position: 'sidebar',
        description:
          'Not public. Lets an author edit the articles that name this expert, and a reviewer sign off. It counts as soon as it is saved.',
      },
    },
  ],
}
