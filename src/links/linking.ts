import type { Article, Condition, Symptom, Treatment } from '@/src/payload-types'

/** The collections whose pages lead to other sites, and the fields by which they do. */
export const LINKING = {
  articles: { body: true, faqs: true, sources: true },
  conditions: { overview: true },
  symptoms: { overview: true, whenToGetHelp: true },
  treatments: { overview: true, benefits: true, harms: true },
} as const
export type LinkingCollection = keyof typeof LINKING

export const LINKING_COLLECTIONS = Object.keys(LINKING) as LinkingCollection[]

export const isLinking = (slug: unknown): slug is LinkingCollection =>
  LINKING_COLLECTIONS.some((collection) => collection === slug)

/** What any of them may have of these fields. */
export type Linking = Partial<
  Pick<Article, keyof typeof LINKING.articles> &
    Pick<Condition, keyof typeof LINKING.conditions> &
    Pick<Symptom, keyof typeof LINKING.symptoms> &
    Pick<Treatment, keyof typeof LINKING.treatments>
>
