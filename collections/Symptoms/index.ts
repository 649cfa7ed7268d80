import type { CollectionConfig } from 'payload'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { naming } from '../fields/naming'
import { prose } from '../fields/prose'
import { readerFeedback } from '../fields/readerFeedback'
import { reviewDates } from '../fields/reviewDates'
import { summary } from '../fields/summary'
import { urgency } from '../fields/urgency'
import { whereUsed } from '../fields/whereUsed'
import { groups } from '../groups'
import { lifecycle } from '../lifecycle'
import { pagePreview } from '../pagePreview'

const [name, medicalName, slug, synonyms] = naming('What people call it, for example “pins and needles”.')

export const Symptoms: CollectionConfig = {
  slug: 'symptoms',
  ...lifecycle,
  admin: {
    group: groups.facts,
    useAsTitle: 'name',
    defaultColumns: ['name', 'medicalName', 'kind', '_status', 'lastReviewedAt', 'updatedAt'],
    listSearchableFields: ['name', 'medicalName', 'slug'],
    ...pagePreview('symptoms'),
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
          label: 'Symptom',
          fields: [
            name,
            medicalName,
            summary,
            prose({
              name: 'overview',
              required: true,
              description: 'What it feels like and where it comes from.',
            }),
            prose({
              name: 'whenToGetHelp',
              label: 'When to get help',
              required: true,
              description: 'What should make somebody call, and whom.',
            }),
            urgency({
              name: 'helpLevel',
              label: 'How soon',
              admin: { description: 'Only where everybody who has it needs help. Shown as a care card.' },
            }),
            synonyms,
          ],
        },
        { label: 'Review', fields: reviewDates('36') },
        {
          label: 'Where it is used',
          fields: whereUsed({ conditions: 'symptoms.symptom', articles: 'symptoms' }),
        },
      ],
    },
    slug,
    readerFeedback,
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'symptom',
      options: [
        { label: 'Symptom: what somebody feels', value: 'symptom' },
        { label: 'Sign: what can be seen or measured', value: 'sign' },
      ],
      admin: { position: 'sidebar' },
    },
  ],
}
