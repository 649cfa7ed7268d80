import type { ArrayField, DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { isSafeUrl } from '@/src/richtext/policy'
import { pickedDay } from '../../fields/day'
import { namedRows } from '../../fields/namedRows'

/** Somewhere it is tomorrow already. */
const A_DAY = 24 * 60 * 60 * 1000

const notToCome: DateFieldValidation = (value, options) =>
  value && new Date(value).getTime() > Date.now() + A_DAY
    ? 'Nobody has looked at it on a day that is still to come.'
    : date(value, options)

const DOI = /^10\.\d{4,9}\/\S+$/

export const sources: ArrayField = {
  name: 'sources',
  label: false,
  labels: { singular: 'Source', plural: 'Sources' },
  type: 'array',
  maxRows: 60,
  admin: namedRows('title'),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', maxLength: 160 },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'reference',
          enumName: 'source_kind',
          options: [
            { label: 'Guideline', value: 'guideline' },
            { label: 'Systematic review', value: 'systematicReview' },
            { label: 'Study', value: 'study' },
            { label: 'Reference work', value: 'reference' },
            { label: 'Patient information', value: 'patientInformation' },
            { label: 'Other', value: 'other' },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'url',
          label: 'Address',
          type: 'text',
          maxLength: 2048,
          validate: (value: unknown) =>
            !value ||
            (isSafeUrl(value) && /^https?:/i.test(value)) ||
            'Use an address that starts with https: or http:.',
        },
        {
          name: 'doi',
          label: 'DOI',
          type: 'text',
          maxLength: 200,
          validate: (value: unknown) =>
            !value || (typeof value === 'string' && DOI.test(value)) || 'A DOI looks like 10.1136/bmj.h6234.',
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'publishedOn', label: 'Published', type: 'date', admin: pickedDay },
        {
          name: 'accessedOn',
          label: 'Last looked at',
          type: 'date',
          validate: notToCome,
          admin: pickedDay,
        },
      ],
    },
  ],
}
