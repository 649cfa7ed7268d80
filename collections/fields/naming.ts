import type { ArrayField, RowField, TextField } from 'payload'
import { namedRows } from './namedRows'
import { slug } from './slug'

/** The names of a medical concept: what people call it, what clinicians call it, and what else it is called. */
export const naming = (
  nameDescription: string,
): [name: TextField, medicalName: TextField, slug: RowField, synonyms: ArrayField] => [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    index: true,
    admin: { description: nameDescription },
  },
  {
    name: 'medicalName',
    label: 'Medical name',
    type: 'text',
    maxLength: 160,
    admin: { description: 'What clinicians call it, where that differs.' },
  },
  slug('name'),
  {
    name: 'synonyms',
    label: 'Also called',
    type: 'array',
    labels: { singular: 'Other name', plural: 'Other names' },
    admin: {
      ...namedRows('term'),
      description: 'Other names readers may know or type. Misspellings are for search and are not shown.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'term', type: 'text', required: true, maxLength: 120 },
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'lay',
            enumName: 'synonym_kind',
            options: [
              { label: 'Everyday name', value: 'lay' },
              { label: 'Medical name', value: 'medical' },
              { label: 'Abbreviation', value: 'abbreviation' },
              { label: 'Misspelling', value: 'misspelling' },
            ],
          },
        ],
      },
    ],
  },
]
