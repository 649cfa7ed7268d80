import type { CollectionConfig } from 'payload'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { bodyEditor } from '@/src/richtext/editor'
import { refuseUnsafe } from '@/src/richtext/refuseUnsafe'
import { draftsOnlyUnlessPublisher } from '../access/draftsOnlyUnlessPublisher'
import { nobody } from '../access/nobody'
import { publishersAndAuthors, publishersOrOwner } from '../access/ownArticles'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { staffField } from '../access/staffField'
import { createdBy } from '../fields/createdBy'
import { day } from '../fields/day'
import { namedRows } from '../fields/namedRows'
import { shortProse } from '../fields/prose'
import { readerFeedback } from '../fields/readerFeedback'
import { seo } from '../fields/seo'
import { slug } from '../fields/slug'
import { summary } from '../fields/summary'
import { groups } from '../groups'
import { lifecycle } from '../lifecycle'
import { pagePreview } from '../pagePreview'
import { people } from './fields/people'
import { reviewFields } from './fields/review'
import { sources } from './fields/sources'
import { addMentioned } from './hooks/addMentioned'
import { datePublication } from './hooks/datePublication'

export const Articles: CollectionConfig = {
  slug: 'articles',
  ...lifecycle,
  admin: {
    group: groups.articles,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'reviewStage', 'authors', 'lastReviewedAt', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    ...pagePreview('articles'),
  },
  defaultSort: '-updatedAt',
  access: {
    create: publishersAndAuthors,
    read: publishedOrStaff,
    update: publishersOrOwner,
    delete: publishers,
    readVersions: staff,
  },
  hooks: {
    beforeOperation: [draftsOnlyUnlessPublisher],
    beforeChange: [addMentioned, datePublication],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Article',
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              maxLength: 120,
              index: true,
              admin: { description: 'What the reader is looking for, in their words.' },
            },
            summary,
            {
              name: 'hero',
              label: 'Main picture',
              type: 'upload',
              relationTo: 'media',
              admin: {
                description: 'Only if it explains something. Readers on slow connections wait for it.',
              },
            },
            {
              name: 'body',
              type: 'richText',
              required: true,
              editor: bodyEditor(bodyBlocks),
              hooks: { beforeChange: [refuseUnsafe(bodyBlocks)] },
              admin: { description: 'Type / for care cards, fact lists, quotes and more.' },
            },
          ],
        },
        {
          label: 'Questions',
          description: 'Questions readers ask, each with a short answer.',
          fields: [
            {
              name: 'faqs',
              label: 'Questions and answers',
              labels: { singular: 'Question', plural: 'Questions' },
              type: 'array',
              maxRows: 20,
              admin: namedRows('question'),
              fields: [
                { name: 'question', type: 'text', required: true, maxLength: 200 },
                shortProse({ name: 'answer', required: true }),
              ],
            },
          ],
        },
        {
          label: 'What it is about',
          description: 'What the fact lists of the body link to is added here on save.',
          fields: TOPIC_COLLECTIONS.map((relationTo) => ({
            name: relationTo,
            type: 'relationship',
            relationTo,
            hasMany: true,
            maxRows: 40,
          })),
        },
        { label: 'Sources', fields: [sources] },
        { label: 'People', fields: people },
        { label: 'Review', fields: reviewFields },
        {
          label: 'Related articles',
          description: 'Shown at the end of the page when both articles are published.',
          fields: [
            {
              name: 'relatedArticles',
              label: 'Related articles',
              type: 'join',
              collection: 'related-articles',
              on: 'source',
              defaultLimit: 20,
              defaultSort: 'order',
              maxDepth: 1,
              admin: { components: { Field: '/src/plugins/related/admin/RelatedPanel#RelatedPanel' } },
            },
          ],
        },
        { label: 'Search and sharing', fields: [seo] },
      ],
    },
    slug('title'),
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: [
        { label: 'English', value: 'en' },
        { label: 'German', value: 'de' },
        { label: 'French', value: 'fr' },
        { label: 'Spanish', value: 'es' },
        { label: 'Welsh', value: 'cy' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'publishedAt',
      label: 'First published',
      type: 'date',
      index: true,
      access: { create: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        date: day,
        position: 'sidebar',
        readOnly: true,
        description: 'Set when readers can first see it.',
      },
    },
    readerFeedback,
    createdBy,
    {
      name: 'importHash',
      type: 'text',
      index: true,
      access: { create: nobody, read: staffField, update: nobody },
      // A version that is restored comes without what nobody may type.
      hooks: { beforeChange: [({ originalDoc, value }) => value ?? originalDoc?.importHash] },
      admin: { hidden: true },
    },
  ],
}
