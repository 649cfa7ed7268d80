import { answer } from '@/src/reader/answer'
import { treatments } from '@/src/reader/pages/aToZ'

export const dynamic = 'force-dynamic'
export const GET = answer(treatments)
