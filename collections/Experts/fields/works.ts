import type { CollectionSlug, JoinField } from 'payload'

type Listed = Extract<CollectionSlug, 'articles' | 'conditions' | 'symptoms' | 'treatments'>

/** The pages of one collection that an expert has to do with; `on` is the field that says so. */
const work = (name: string, label: string, collection: Listed, on: string): JoinField => ({
  name,
  label,
  type: 'join',
  collection,
  on,
  defaultLimit: 20,
  defaultSort: collection === 'articles' ? '-publishedAt' : '-lastReviewedAt',
  maxDepth: 1,
  admin: {
    allowCreate: false,
    defaultColumns: [collection === 'articles' ? 'title' : 'name', '_status', 'lastReviewedAt'],
  },
})

export const works: JoinField[] = [
  work('written', 'Written', 'articles', 'authors'),
  work('reviewed', 'Reviewed articles', 'articles', 'reviewedBy'),
  work('reviewedConditions', 'Reviewed conditions', 'conditions', 'reviewedBy'),
  work('reviewedSymptoms', 'Reviewed symptoms', 'symptoms', 'reviewedBy'),
  work('reviewedTreatments', 'Reviewed treatments and tests', 'treatments', 'reviewedBy'),
  work('quotedIn', 'Quoted in', 'articles', 'quoted'),
]
