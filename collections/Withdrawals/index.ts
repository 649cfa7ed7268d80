import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { publishers } from '../access/publishers'
import { groups } from '../groups'
import { unpublishArticle } from './hooks/unpublishArticle'
import { whatIsWithdrawn } from './hooks/whatIsWithdrawn'

/** The public notices that stand where withdrawn articles were. */
export const Withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  admin: {
    group: groups.articles,
    useAsTitle: 'title',
    description:
      'Withdraws a published article: it is unpublished, and its address says why and where to go on. Publishing it again removes the notice.',
    defaultColumns: ['title', 'path', 'createdAt'],
    listSearchableFields: ['title', 'path'],
  },
  defaultSort: '-createdAt',
  // What it says stood in public, and stands there.
  access: { create: publishers, read: () => true, update: publishers, delete: publishers },
  hooks: { beforeChange: [whatIsWithdrawn], afterChange: [unpublishArticle] },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      // Not required in the database: the notice outlives the article.
      unique: true,
      index: true,
      // Once it is withdrawn it is not published any more, and the notice can still be worded anew.
      filterOptions: ({ id }) => (id ? true : { _status: { equals: 'published' } }),
      access: { update: nobody },
      admin: { description: 'It must be published.' },
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { description: 'Shown to readers: what was wrong, or why it is no longer kept up.' },
    },
    {
      name: 'instead',
      label: 'What to read instead',
      type: 'relationship',
      relationTo: 'articles',
      filterOptions: ({ data }) => (data?.article ? { id: { not_equals: data.article } } : true),
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
