import { answer } from '@/src/reader/answer'
import { expert } from '@/src/reader/pages/expert'

export const dynamic = 'force-dynamic'
export const GET = answer(expert)
