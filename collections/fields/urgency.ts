import type { SelectField } from 'payload'

/** How soon somebody needs help. Readers are told in words and in colour. */
export const urgency = (
  field: Pick<SelectField, 'name' | 'label' | 'admin'> & { defaultValue?: 'urgent' },
): SelectField => ({
  ...field,
  type: 'select',
  options: [
    { label: 'Emergency: call an ambulance or go to hospital now', value: 'emergency' },
    { label: 'Urgent: get help today', value: 'urgent' },
  ],
})
