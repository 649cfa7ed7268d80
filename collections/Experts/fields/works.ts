import type { JoinField } from 'payload'

const LABELS = { written: 'Written', reviewed: 'Reviewed', quotedIn: 'Quoted in' }

/** The articles an expert has to do with. The arguments name the fields that say so. */
export const worksOf = (on: Record<keyof typeof LABELS, string>): JoinField[] =>
  (['written', 'reviewed', 'quotedIn'] as const).map((name) => ({
    name,
    label: LABELS[name],
    type: 'join',
    collection: 'articles',
    on: on[name],
    defaultLimit: 20,
    defaultSort: '-publishedAt',
    maxDepth: 1,
    admin: { allowCreate: false, defaultColumns: ['title', '_status', 'lastReviewedAt'] },
  }))
