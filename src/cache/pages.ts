import { processWide } from '@/src/processWide'
import { PageCache } from './PageCache'

const MAX_BYTES = 64 * 1024 * 1024

/** The pages of this process. */
export const pages = (): PageCache => processWide('pages', () => new PageCache(MAX_BYTES))
