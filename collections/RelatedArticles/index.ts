import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { publishersAndAuthors } from '../access/ownArticles'
import { staffField } from '../access/staffField'
import { createdBy } from '../fields/createdBy'
import { groups } from '../groups'
import { publishersOrOwnSuggestions } from './access/ownSuggestions'
import { visibleLinksOrStaff } from './access/visibleLinks'
import { hideTargetStatus } from './hooks/hideTargetStatus'
import { noteDecision } from './hooks/noteDecision'
import { MOST_ORDER, putLast } from './hooks/putLast'
import { refuseGone } from './hooks/refuseGone'
import { refuseSelfAndDuplicate } from './hooks/refuseSelfAndDuplicate'
import { suggestUnlessPublisher } from './hooks/suggestUnlessPublisher'
import { KINDS } from './kinds'

/** One document a link, so that each has an author, a reason and a history of its own. */
export const RelatedArticles: CollectionConfig = {
  slug: 'related-articles',
  labels: { singular: 'Related article', plural: 'Related articles' },
  admin: {
    group: groups.articles,
    useAsTitle: 'note',
    description: 'Which article leads to which. Usually edited in the form of the article.',
    defaultColumns: ['source', 'target', 'targetStatus', 'kind', 'order', 'state'],
  },
  defaultSort: 'order',
  indexes: [{ fields: ['source', 'target'], unique: true }],
  access: {
    create: publishersAndAuthors,
    read: visibleLinksOrStaff,
    update: publishersOrOwnSuggestions,
    delete: publishersOrOwnSuggestions,
  },
  hooks: {
    beforeValidate: [suggestUnlessPublisher, refuseGone, refuseSelfAndDuplicate, putLast],
    beforeChange: [noteDecision],
    afterRead: [hideTargetStatus],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'source',
          label: 'From',
          type: 'relationship',
          relationTo: 'articles',
          required: true,
          index: true,
        },
        {
          name: 'target',
          label: 'To',
          type: 'relationship',
          relationTo: 'articles',
          required: true,
          index: true,
          filterOptions: ({ siblingData }) => {
            const source = (siblingData as { source?: unknown } | undefined)?.source
            return typeof source === 'string' ? { id: { not_equals: source } } : true
          },
        },
      ],
    },
    {
      name: 'targetStatus',
      label: 'On the site',
      type: 'text',
      virtual: 'target._status',
      access: { read: staffField },
      admin: {
        readOnly: true,
        hidden: false,
        components: { Cell: '/src/admin/TargetStatusCell#TargetStatusCell', Field: false },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          label: 'Why it is linked',
          type: 'select',
          required: true,
          defaultValue: 'sameTopic',
          options: Object.entries(KINDS).map(([value, label]) => ({ label, value })),
        },
        {
          name: 'order',
          type: 'number',
          min: 0,
          max: MOST_ORDER,
          index: true,
          admin: { description: 'Lower comes first. Left empty, it comes last.' },
        },
      ],
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 160,
      admin: { description: 'The reason to read it, shown to readers. May be left empty.' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'accepted',
      index: true,
      options: [
        { label: 'Proposed', value: 'suggested' },
        { label: 'Accepted', value: 'accepted' },
        { label: 'Pinned', value: 'pinned' },
        { label: 'Dismissed', value: 'dismissed' },
      ],
      admin: { description: 'Readers see what is pinned, then what is accepted.' },
    },
    {
      name: 'dismissReason',
      label: 'Why it was dismissed',
      type: 'text',
      maxLength: 300,
      access: { read: staffField },
      admin: { condition: (data) => data?.state === 'dismissed' },
    },
    {
      // What both articles said then. Said anew, a dismissal does not hold any more.
      name: 'textsThen',
      type: 'json',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      access: { create: nobody, read: staffField, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'decidedAt',
      type: 'date',
      access: { create: nobody, read: staffField, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      options: [
        { label: 'Editor', value: 'editor' },
        { label: 'Suggested by the system', value: 'suggested' },
        { label: 'Import', value: 'import' },
      ],
      access: { create: nobody, read: staffField, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'score',
      type: 'number',
      access: { create: nobody, read: staffField, update: nobody },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => typeof data?.score === 'number' },
    },
    {
      name: 'signals',
      type: 'json',
      access: { create: nobody, read: staffField, update: nobody },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.signals) },
    },
    createdBy,
  ],
}
