import { shareImage } from '@/src/reader/discovery/shareImage'

export const dynamic = 'force-dynamic'
export const GET = shareImage
