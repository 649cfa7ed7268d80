import type { TextareaField } from 'payload'

export const summary: TextareaField = {
  name: 'summary',
  type: 'textarea',
  required: true,
  maxLength: 300,
  admin: {
    description:
      'One to three short sentences. Readers see them under the title, in lists and in search results.',
  },
}
