import { answer } from '@/src/reader/answer'
import { symptoms } from '@/src/reader/pages/aToZ'

export const dynamic = 'force-dynamic'
export const GET = answer(symptoms)
