import { answer } from '@/src/reader/answer'
import { symptom } from '@/src/reader/pages/symptom'

export const dynamic = 'force-dynamic'
export const GET = answer(symptom)
