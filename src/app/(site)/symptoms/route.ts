import { answer } from '@/src/reader/answer'
import { symptoms } from '@/src/reader/pages'

export const dynamic = 'force-dynamic'
export const GET = answer(symptoms)
