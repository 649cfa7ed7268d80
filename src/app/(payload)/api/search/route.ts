import { guarded } from '@/src/api/guard'
import { search } from '@/src/api/search'

export const dynamic = 'force-dynamic'
export const GET = guarded(search)
