import { sitemapIndex } from '@/src/reader/discovery/sitemap'

export const dynamic = 'force-dynamic'
export const GET = sitemapIndex
