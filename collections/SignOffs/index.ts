import type { Access, CollectionConfig, RelationshipField } from 'payload'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { POINTERS } from '@/src/governance/subject'
import { nobody } from '../access/nobody'
import { isStaff } from '../access/roles'
import { staff } from '../access/staff'
import { appendOnly } from '../appendOnly'
import { groups } from '../groups'
import { recordDecision } from './hooks/recordDecision'

export const DECISIONS = {
  requested: 'Asked for a sign-off',
  approved: 'Signed off',
  changesRequested: 'Changes requested',
  withdrawn: 'Sign-off withdrawn',
  brokenGlass: 'Allowed to be published without a sign-off',
} as const

const isSystems = { create: nobody, update: nobody }

/**
 * The box “Review” makes entries, by what their author has just read. Whether there may be a form for it, which
 * could not know that, is asked without any data.
 */
const fromReview: Access = ({ data, req }) => data !== undefined && isStaff(req.user)

/**
 * What was asked and decided about the content of a page, by whom and when. It is only ever added to:
 * the newest entry about a content says whether that content may go live.
 */
export const SignOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  disableDuplicate: true,
  admin: {
    group: groups.articles,
    useAsTitle: 'title',
    description:
      'Who vouched for which content, asked for changes or took a sign-off back. Nothing here can be changed.',
    defaultColumns: ['title', 'decision', 'reviewerName', 'userName', 'at'],
    listSearchableFields: ['title', 'reviewerName', 'userName'],
  },
  defaultSort: '-at',
  indexes: Object.values(POINTERS).map((pointer) => ({ fields: [pointer, 'contentHash'] })),
  access: { create: fromReview, read: staff, update: nobody, delete: nobody },
  hooks: {
    ...appendOnly('What was decided about a page stays as it was recorded. Add a new decision instead.'),
    beforeChange: [recordDecision],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      // Not required in the database: the record outlives the article.
      index: true,
      maxDepth: 0,
    },
    // A field for each kind of page, of which one is set: each can be a key of the database.
    ...TOPIC_COLLECTIONS.map(
      (relationTo): RelationshipField => ({
        name: POINTERS[relationTo],
        type: 'relationship',
        relationTo,
        index: true,
        maxDepth: 0,
      }),
    ),
    {
      name: 'title',
      type: 'text',
      access: isSystems,
      admin: { description: 'The title or name of the page at that time.' },
    },
    {
      name: 'decision',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(DECISIONS).map(([value, label]) => ({ label, value })),
    },
    {
      name: 'scope',
      type: 'select',
      options: [
        { label: 'The whole page', value: 'full' },
        { label: 'Only what was changed', value: 'changes' },
      ],
      admin: { description: 'Only a reading of the whole page moves the day of its last review.' },
    },
    { name: 'comment', type: 'textarea', maxLength: 4000 },
    {
      name: 'reviewer',
      type: 'relationship',
      relationTo: 'experts',
      index: true,
      maxDepth: 0,
      admin: { description: 'Who decided, or who was asked.' },
    },
    { name: 'reviewerName', label: 'Reviewer', type: 'text', access: isSystems },
    { name: 'interests', label: 'Declared interests', type: 'textarea', maxLength: 1000 },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, maxDepth: 0, access: isSystems },
    { name: 'userName', label: 'Login', type: 'text', access: isSystems },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      maxLength: 64,
      admin: {
        description: 'The SHA-256 of what readers learn from the content that was decided about.',
        disableListFilter: true,
      },
    },
    {
      name: 'readAt',
      type: 'date',
      virtual: true,
      admin: { description: 'When what was decided about was opened. Pictures must not be newer.' },
    },
    { name: 'version', type: 'text', access: isSystems },
    { name: 'content', type: 'json', access: isSystems, admin: { hidden: true } },
    {
      name: 'at',
      type: 'date',
      index: true,
      access: isSystems,
      admin: { date: { displayFormat: 'd MMMM yyyy, HH:mm' } },
    },
  ],
}
