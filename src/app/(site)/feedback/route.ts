import { leadHome, takeFeedback } from '@/src/reader/feedback'

export const dynamic = 'force-dynamic'
export const GET = leadHome
export const POST = takeFeedback
