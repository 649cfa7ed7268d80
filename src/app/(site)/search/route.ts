import { answerFresh } from '@/src/reader/answer'
import { search } from '@/src/reader/pages/search'

export const dynamic = 'force-dynamic'
export const GET = answerFresh(search)
