import { answer } from '@/src/reader/answer'
import { articlesAboutCondition } from '@/src/reader/pages/rest'

export const dynamic = 'force-dynamic'
export const GET = answer(articlesAboutCondition)
