import type { GroupField } from 'payload'

export const seo: GroupField = {
  name: 'seo',
  label: false,
  type: 'group',
  fields: [
    {
      name: 'title',
      type: 'text',
      maxLength: 70,
      admin: { description: 'For search engines and browser tabs. Left empty, the title is used.' },
    },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 160,
      admin: { description: 'One sentence for search results. Left empty, the summary is used.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'For shared links. Left empty, the main picture is used.' },
    },
    {
      name: 'noindex',
      label: 'Hide from search engines',
      type: 'checkbox',
      defaultValue: false,
    },
  ],
}
