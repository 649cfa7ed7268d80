import { answer } from '@/src/reader/answer'
import { articlesAboutSymptom } from '@/src/reader/pages/lists'

export const dynamic = 'force-dynamic'
export const GET = answer(articlesAboutSymptom)
