import type { DateField } from 'payload'

/** How a day is shown in a form: with its month in words, so that nobody takes 5/4 for the other one. */
export const day = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const

/** How a day is picked, which is none of an instant. */
export const pickedDay: DateField['admin'] = {
  date: day,
  components: { Field: '/src/admin/DayField#DayField' },
}
