import { answer } from '@/src/reader/answer'
import { condition } from '@/src/reader/pages/condition'

export const dynamic = 'force-dynamic'
export const GET = answer(condition)
