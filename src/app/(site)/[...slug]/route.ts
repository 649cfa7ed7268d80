import { answer } from '@/src/reader/answer'

export const dynamic = 'force-dynamic'
/** Every address that is no page's: an old one that leads elsewhere, or none. */
export const GET = answer(async () => undefined)
