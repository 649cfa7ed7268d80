/** The groups of the admin panel's navigation, in its order. */
export const groups = {
  articles: 'Articles',
  facts: 'Clinical facts',
  people: 'People',
  library: 'Site',
} as const
