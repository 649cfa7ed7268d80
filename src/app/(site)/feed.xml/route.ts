import { atomFeed } from '@/src/reader/discovery/feeds'

export const dynamic = 'force-dynamic'
export const GET = atomFeed
