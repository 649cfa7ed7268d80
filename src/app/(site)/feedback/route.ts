import { takeFeedback } from '@/src/reader/feedback'

export const dynamic = 'force-dynamic'
export const POST = takeFeedback
