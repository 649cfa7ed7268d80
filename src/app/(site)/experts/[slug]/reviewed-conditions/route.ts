import { answer } from '@/src/reader/answer'
import { reviewedConditionsBy } from '@/src/reader/pages/rest'

export const dynamic = 'force-dynamic'
export const GET = answer(reviewedConditionsBy)
