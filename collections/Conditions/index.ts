import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { labelledFacts } from '../fields/labelledFacts'
import { linkedFacts } from '../fields/linkedFacts'
import { namedRows } from '../fields/namedRows'
import { naming } from '../fields/naming'
import { noRedFlagsBecause } from '../fields/noRedFlagsBecause'
import { prose } from '../fields/prose'
import { readerFeedback } from '../fields/readerFeedback'
import { reviewDates } from '../fields/reviewDates'
import { summary } from '../fields/summary'
import { urgency } from '../fields/urgency'
import { groups } from '../groups'
import { lifecycle } from '../lifecycle'
import { pagePreview } from '../pagePreview'
import { codes } from './fields/codes'

const [name, medicalName, slug, synonyms] = naming('What people call it, for example “slipped disc”.')

export const Conditions: CollectionConfig = {
  slug: 'conditions',
  ...lifecycle,
  admin: {
    group: groups.facts,
    useAsTitle: 'name',
    defaultColumns: ['name', 'medicalName', '_status', 'lastReviewedAt', 'updatedAt'],
    listSearchableFields: ['name', 'medicalName', 'slug'],
    ...pagePreview('conditions'),
  },
  defaultSort: 'name',
  access: {
    create: publishers,
    read: publishedOrStaff,
    update: publishers,
    delete: publishers,
    readVersions: staff,
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Condition',
          fields: [
            name,
            medicalName,
            summary,
            prose({
              name: 'overview',
              required: true,
              description: 'What it is, how it comes about, how it goes on.',
            }),
            synonyms,
          ],
        },
        {
          label: 'Warning signs',
          fields: [
            {
              name: 'redFlags',
              label: 'Red flags',
              labels: { singular: 'Red flag', plural: 'Red flags' },
              type: 'array',
              admin: {
                ...namedRows('sign'),
                description: 'Signs that need help at once, and what to do. Always shown near the top.',
              },
              fields: [
                urgency({ name: 'level', defaultValue: 'urgent' }),
                { name: 'sign', type: 'textarea', required: true, maxLength: 300 },
                { name: 'action', type: 'textarea', required: true, maxLength: 300 },
              ],
            },
            noRedFlagsBecause('Only where none are listed. Say why readers need no warning.'),
          ],
        },
        {
          label: 'Causes',
          fields: [
            labelledFacts('causes', 'Cause', 'Causes'),
            labelledFacts('riskFactors', 'Risk factor', 'Risk factors'),
          ],
        },
        {
          label: 'Symptoms, tests, treatments',
          fields: [
            linkedFacts({
              name: 'symptoms',
              field: 'symptom',
              relationTo: 'symptoms',
              labels: { singular: 'Symptom', plural: 'Symptoms' },
            }),
            linkedFacts({
              name: 'tests',
              field: 'treatment',
              relationTo: 'treatments',
              labels: { singular: 'Test', plural: 'Tests' },
              filterOptions: { kind: { equals: 'test' } },
            }),
            linkedFacts({
              name: 'treatments',
              field: 'treatment',
              relationTo: 'treatments',
              labels: { singular: 'Treatment', plural: 'Treatments' },
              filterOptions: { kind: { not_equals: 'test' } },
            }),
          ],
        },
        {
          label: 'Codes',
          fields: [
            {
              name: 'bodyParts',
              label: 'Parts of the body',
              type: 'text',
              hasMany: true,
              maxRows: 20,
            },
            codes,
          ],
        },
        { label: 'Review', fields: reviewDates('36') },
        {
          label: 'Articles',
          fields: [
            {
              name: 'articles',
              type: 'join',
              collection: 'articles',
              on: 'conditions',
              defaultLimit: 20,
              defaultSort: '-publishedAt',
              maxDepth: 1,
              admin: { allowCreate: false, defaultColumns: ['title', '_status', 'updatedAt'] },
            },
          ],
        },
      ],
    },
    slug,
    readerFeedback,
  ],
}
