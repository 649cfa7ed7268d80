import { withPayload } from '@payloadcms/next/withPayload'
import { everywhere } from './src/server/headers.mjs'

/** As tight as Payload's panel works with: it starts itself with inline scripts and styles. */
const adminPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${process.env.NODE_ENV === 'development' ? ' ws:' : ''}`,
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: Object.entries(everywhere).map(([key, value]) => ({ key, value })) },
    // Pictures are shown where pages are shared. What is no public picture has no bytes to show.
    {
      source: '/:kind(api/media/file|share)/:path*',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    },
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: adminPolicy }] },
  ],
}

const composed = withPayload(config, { devBundleServerPackages: false })

export default {
  ...composed,
  // Payload asks every browser for its colour scheme. Only its panel needs the answer, and the reader's
  // pages must not vary by it.
  headers: async () =>
    (await composed.headers()).map((rule) =>
      rule.headers.some(({ key }) => key === 'Accept-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    ),
}
