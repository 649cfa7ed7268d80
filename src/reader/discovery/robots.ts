import { readEnv } from '@/src/env'

/** Pictures are part of pages; the rest of what is kept out says nothing to search engines. */
export function robots(): Response {
  const { siteURL } = readEnv()
  const lines = [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    'Disallow: /search',
    'Disallow: /thanks',
    '',
    `Sitemap: ${siteURL}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
