import { answer } from '@/src/reader/answer'
import { treatment } from '@/src/reader/pages/treatment'

export const dynamic = 'force-dynamic'
export const GET = answer(treatment)
