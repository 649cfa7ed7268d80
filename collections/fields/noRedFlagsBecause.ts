import type { TextareaField } from 'payload'
import { staffField } from '../access/staffField'

/** The decision that readers need no warning. They do not see it; a reviewer vouches for it. */
export const noRedFlagsBecause = (description: string): TextareaField => ({
  name: 'noRedFlagsBecause',
  label: 'No red flags apply, because …',
  type: 'textarea',
  maxLength: 600,
  access: { read: staffField },
  admin: { description },
})
