import { isPageCollection, PAGE_COLLECTIONS } from '@/src/content/pages'

/**
 * What stands beside the pages of documents, by the first part of its address. A test compares it with the routes.
 * Lists have numbered pages and letters in their query, which lead nowhere else.
 */
export const SITE_ROUTES: ReadonlySet<string> = new Set([
  ...PAGE_COLLECTIONS,
  '_next',
  'admin',
  'api',
  'feed.json',
  'feed.xml',
  'feedback',
  'healthz',
  'preview',
  'readyz',
  'robots.txt',
  'search',
  'share',
  'sitemap.xml',
  'sitemaps',
  'thanks',
])

/** Whether a normal address is one of the site itself. The start page is, but an old site may have used its query. */
export function isOfSite(address: string): boolean {
  if (address === '/') return true
  const [, first = '', ...rest] = (address.split('?', 1)[0] ?? '').split('/')
  // Under a list there are addresses of documents, and old ones of theirs.
  if (isPageCollection(first)) return rest.length === 0 && !address.includes('?')
  return SITE_ROUTES.has(first)
}
