import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { isKnown, pageKey, takesGzip } from '@/src/cache/conditional'
import { pages } from '@/src/cache/pages'
import { isRedirectedWithQuery } from '@/src/redirects/withQuery'
import { everywhere } from './headers.mjs'

/**
 * Answers from the kept pages, if one is there. Next would compress each answer anew, and takes no answer
 * that is compressed already.
 */
export function serveKept(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  // Whoever knows which queries lead elsewhere is asked where it is so, or where that is not known.
  if (query && isRedirectedWithQuery(path) !== false) return false
  const key = pageKey(request.url ?? '/')
  const page = key === undefined ? undefined : pages().kept(key)
  if (!page) return false
  const headers = { ...everywhere, ...page.headers, ETag: page.etag }
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headers).end()
    return true
  }
  const isPacked = takesGzip(request.headers['accept-encoding'])
  const body = isPacked ? page.gzipped : gunzipSync(page.gzipped)
  response.writeHead(page.status, {
    ...headers,
    'Content-Length': body.byteLength,
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
