import type { ReviewedCollection } from '@/src/governance/subject'
import type { Withdrawal } from '@/src/payload-types'

/** The field of a notice that leads on to a page, by the kind of that page. One of them is set at most. */
export const INSTEAD = {
  articles: 'instead',
  conditions: 'insteadCondition',
  symptoms: 'insteadSymptom',
  treatments: 'insteadTreatment',
} as const satisfies Record<ReviewedCollection, keyof Withdrawal>
