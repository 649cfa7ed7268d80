import type { CollectionConfig, PayloadRequest } from 'payload'
import { normalAddress } from '@/src/redirects/normalAddress'
import { publishers } from '../access/publishers'
import { hasRole } from '../access/roles'
import { groups } from '../groups'
import { refuseLoop } from './hooks/refuseLoop'
import { refuseStanding } from './hooks/refuseStanding'

const LONGEST = 300

const isPath = (value: unknown) =>
  typeof value === 'string' && /^\/(?!\/)[^\s?#\\]*$/.test(value) && value.length <= LONGEST

/** Old sites name their pages by a query, too: `/?p=12`. */
const isOldAddress = (value: unknown) =>
  typeof value === 'string' && /^\/(?!\/)[^\s#\\]*$/.test(value) && value.length <= LONGEST

/** Readers are led to other sites by those only who answer for all of this one. */
const isOtherSite = (value: unknown, req: PayloadRequest) =>
  typeof value === 'string' &&
  value.length <= LONGEST &&
  hasRole(req.user, 'admin') &&
  URL.canParse(value) &&
  /^https?:\/\/[^\s\\@]+$/i.test(value)

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
  hooks: { beforeChange: [refuseStanding, refuseLoop] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown) =>
        isOldAddress(value) ||
        'Give a path that starts with one slash, for example “/articles/old-name” or “/?p=12”.',
      hooks: {
        beforeValidate: [({ value }) => (isOldAddress(value) ? normalAddress(value) : value)],
      },
      admin: {
        description:
          'However it is written, with a slash at the end, in capitals or with percent signs, it is the same address.',
      },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      index: true,
      validate: (
        value: unknown,
        { req, siblingData }: { req: PayloadRequest; siblingData: { from?: string } },
      ) => {
        if (isOtherSite(value, req)) return true
        if (!isPath(value))
          return 'Give a path that starts with one slash, for example “/articles/new-name”. Admins may name an address of another site, with https.'
        return normalAddress(String(value)) !== siblingData.from || 'An address cannot lead to itself.'
      },
    },
  ],
}
