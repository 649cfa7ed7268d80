import { answerFresh } from '@/src/reader/answer'
import { thanks } from '@/src/reader/pages/thanks'

export const dynamic = 'force-dynamic'
export const GET = answerFresh(thanks)
