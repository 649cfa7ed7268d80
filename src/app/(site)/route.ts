import { answer } from '@/src/reader/answer'
import { home } from '@/src/reader/pages/home'

export const dynamic = 'force-dynamic'
export const GET = answer(home)
