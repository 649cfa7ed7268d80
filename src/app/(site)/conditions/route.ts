import { answer } from '@/src/reader/answer'
import { conditions } from '@/src/reader/pages/aToZ'

export const dynamic = 'force-dynamic'
export const GET = answer(conditions)
