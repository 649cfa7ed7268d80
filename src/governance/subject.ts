import { idOf } from '@/src/content/idOf'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Article, Condition, SignOff, Symptom, Treatment } from '@/src/payload-types'

/** The collections whose pages go before readers only with a sign-off. */
export const REVIEWED_COLLECTIONS = ['articles', ...TOPIC_COLLECTIONS] as const
export type ReviewedCollection = (typeof REVIEWED_COLLECTIONS)[number]

export const isReviewed = (slug: string | undefined): slug is ReviewedCollection =>
  REVIEWED_COLLECTIONS.some((collection) => collection === slug)

export type Reviewed = {
  articles: Article
  conditions: Condition
  symptoms: Symptom
  treatments: Treatment
}
export type ReviewedDocument = Reviewed[ReviewedCollection]

/** The page that a decision is about. */
export type Subject = { collection: ReviewedCollection; id: string }

/** What a page is called, which is also the field or column that points to it. */
export const POINTERS = {
  articles: 'article',
  conditions: 'condition',
  symptoms: 'symptom',
  treatments: 'treatment',
} as const satisfies Record<ReviewedCollection, keyof SignOff>

export type Pointers = Partial<Pick<SignOff, (typeof POINTERS)[ReviewedCollection]>>

/** All pages that an entry of the log points to: one, as it should be. */
export const subjectsOf = (entry: Pointers): Subject[] =>
  REVIEWED_COLLECTIONS.flatMap((collection) => {
    const id = idOf(entry[POINTERS[collection]])
    return id ? [{ collection, id }] : []
  })

export const pointerTo = ({ collection, id }: Subject): Pointers => ({ [POINTERS[collection]]: id })

export const titleOf = (document: ReviewedDocument): string =>
  'title' in document ? document.title : document.name
