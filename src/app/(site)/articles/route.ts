import { answer } from '@/src/reader/answer'
import { articles } from '@/src/reader/pages/lists'

export const dynamic = 'force-dynamic'
export const GET = answer(articles)
