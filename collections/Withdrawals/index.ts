import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { publishers } from '../access/publishers'
import { groups } from '../groups'
import { pageInstead, withdrawnPage } from './fields'
import { leadToOnePage } from './hooks/leadToOnePage'
import { unpublishPage } from './hooks/unpublishPage'
import { whatIsWithdrawn } from './hooks/whatIsWithdrawn'

/** The public notices that stand where withdrawn pages were. */
export const Withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  admin: {
    group: groups.articles,
    useAsTitle: 'title',
    description:
      'Withdraws a published page: it is unpublished, and its address says why and where to go on. Publishing it again removes the notice.',
    defaultColumns: ['title', 'path', 'createdAt'],
    listSearchableFields: ['title', 'path'],
  },
  defaultSort: '-createdAt',
  // What it says stood in public, and stands there.
  access: { create: publishers, read: () => true, update: publishers, delete: publishers },
  hooks: { beforeChange: [leadToOnePage, whatIsWithdrawn], afterChange: [unpublishPage] },
  fields: [
    {
      type: 'group',
      label: 'What is withdrawn',
      admin: { description: 'One page. It must be published.' },
      fields: withdrawnPage,
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { description: 'Shown to readers: what was wrong, or why it is no longer kept up.' },
    },
    {
      type: 'group',
      label: 'What to read instead',
      admin: { description: 'One page, or none.' },
      fields: pageInstead,
    },
    {
      name: 'title',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'path',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
