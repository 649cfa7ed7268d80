import { answer } from '@/src/reader/answer'
import { article } from '@/src/reader/pages/article'

export const dynamic = 'force-dynamic'
export const GET = answer(article)
