import type { GlobalConfig } from 'payload'
import { isSafeUrl } from '@/src/richtext/policy'
import { publishers } from '../access/publishers'
import { groups } from '../groups'

/** What every page says, typed once. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: { group: groups.library },
  access: { read: () => true, update: publishers },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    { name: 'tagline', type: 'text', maxLength: 160 },
    { name: 'logo', type: 'upload', relationTo: 'media' },
    {
      name: 'disclaimer',
      type: 'textarea',
      maxLength: 600,
      admin: { description: 'Shown at the end of every article.' },
    },
    {
      name: 'emergency',
      type: 'group',
      admin: { description: 'Shown at the foot of every page.' },
      fields: [
        { name: 'heading', type: 'text', maxLength: 80 },
        { name: 'text', type: 'textarea', maxLength: 400 },
        {
          name: 'numbers',
          type: 'array',
          labels: { singular: 'Phone number', plural: 'Phone numbers' },
          maxRows: 6,
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'label', type: 'text', required: true, maxLength: 60 },
                {
                  name: 'number',
                  type: 'text',
                  required: true,
                  maxLength: 30,
                  validate: (value: unknown) =>
                    (typeof value === 'string' && /^\+?[\d\s()-]{2,30}$/.test(value)) ||
                    'Use digits, spaces and a leading +.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'navigation',
      type: 'array',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: 8,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, maxLength: 40 },
            {
              name: 'url',
              label: 'Address',
              type: 'text',
              required: true,
              validate: (value: unknown) =>
                isSafeUrl(value) || 'Use a path of this site or an address that starts with https:.',
            },
          ],
        },
      ],
    },
    {
      name: 'featured',
      label: 'On the start page',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 6,
      admin: { description: 'Articles that stand first on the start page, in this order, while published.' },
    },
    {
      name: 'reviewGraceMonths',
      label: 'Tell readers of an overdue review after … months',
      type: 'number',
      defaultValue: 3,
      min: 0,
      max: 60,
      admin: { description: 'Editors see it at once. Readers see it when it is overdue for so long.' },
    },
    { name: 'footer', type: 'textarea', maxLength: 600 },
  ],
}
