import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { naming } from '../fields/naming'
import { prose } from '../fields/prose'
import { readerFeedback } from '../fields/readerFeedback'
import { reviewDates } from '../fields/reviewDates'
import { summary } from '../fields/summary'
import { whereUsed } from '../fields/whereUsed'
import { groups } from '../groups'
import { lifecycle } from '../lifecycle'
import { pagePreview } from '../pagePreview'

const [name, medicalName, slug, synonyms] = naming('What people call it, for example “painkillers”.')

export const Treatments: CollectionConfig = {
  slug: 'treatments',
  ...lifecycle,
  admin: {
    group: groups.facts,
    useAsTitle: 'name',
    description: 'Everything that is done about a condition, tests included.',
    defaultColumns: ['name', 'medicalName', 'kind', '_status', 'lastReviewedAt', 'updatedAt'],
    listSearchableFields: ['name', 'medicalName', 'slug'],
    ...pagePreview('treatments'),
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
          label: 'Treatment',
          fields: [
            name,
            medicalName,
            summary,
            prose({ name: 'overview', required: true, description: 'What it is and what happens.' }),
            prose({ name: 'benefits', description: 'What it can do, with numbers where there are some.' }),
            prose({
              name: 'harms',
              description: 'Side effects and risks, with numbers where there are some.',
            }),
            synonyms,
          ],
        },
        { label: 'Review', fields: reviewDates('36, or 12 for a medicine') },
        {
          label: 'Where it is used',
          fields: whereUsed({ conditions: 'treatments.treatment', articles: 'treatments' }),
        },
      ],
    },
    slug,
    readerFeedback,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'therapy',
      options: [
        { label: 'Therapy', value: 'therapy' },
        { label: 'Medicine', value: 'medicine' },
        { label: 'Procedure', value: 'procedure' },
        { label: 'Lifestyle', value: 'lifestyle' },
        { label: 'Test', value: 'test' },
      ],
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
}
