import { robots } from '@/src/reader/discovery/robots'

export const dynamic = 'force-dynamic'
export const GET = robots
