import { sitemapPart } from '@/src/reader/discovery/sitemap'

export const dynamic = 'force-dynamic'
export const GET = sitemapPart
