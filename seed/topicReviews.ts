/** Who signed off the topics of the library, and when. Nobody of them wrote it. */
export const topicReviews = {
  symptoms: { reviewer: 'dr-tomas-wren', on: '2026-08-13' },
  treatments: { reviewer: 'leila-thornbury', on: '2026-08-20' },
  conditions: { reviewer: 'dr-jonas-hale', on: '2026-08-27' },
} as const
