import type { CollectionConfig } from 'payload'
import { publishers } from '../access/publishers'
import { groups } from '../groups'
import { refuseLoop } from './hooks/refuseLoop'

const isPath = (value: unknown) =>
  typeof value === 'string' && /^\/(?!\/)[^\s?#\\]*$/.test(value) && value.length <= 300

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: groups.library,
    useAsTitle: 'from',
    description:
      'Old addresses that lead to new ones. Written by the system when the path of a published page changes.',
    defaultColumns: ['from', 'to', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
  },
  defaultSort: '-updatedAt',
  // Both ends were or are public addresses.
  access: { create: publishers, read: () => true, update: publishers, delete: publishers },
  hooks: { beforeChange: [refuseLoop] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown) =>
        isPath(value) || 'Give a path that starts with one slash, for example “/articles/old-name”.',
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      validate: (value: unknown, { siblingData }: { siblingData: { from?: string } }) => {
        if (!isPath(value)) return 'Give a path that starts with one slash, for example “/articles/new-name”.'
        return value !== siblingData.from || 'An address cannot lead to itself.'
      },
    },
  ],
}
