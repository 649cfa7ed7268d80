import type { UIField } from 'payload'

/** Shows in the form what readers said of the page. */
export const readerFeedback: UIField = {
  name: 'readerFeedback',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/FeedbackTotals#FeedbackTotals' },
    disableListColumn: true,
  },
}
