import { jsonFeedFile } from '@/src/reader/discovery/feeds'

export const dynamic = 'force-dynamic'
export const GET = jsonFeedFile
