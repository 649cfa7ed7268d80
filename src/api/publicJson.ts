import { etagOf, isKnown } from '@/src/cache/conditional'

/** What a browser or a client says who it is by. */
const SAYS_WHO = ['cookie', 'authorization']

const isAnonymous = ({ headers }: Request) =>
  !SAYS_WHO.some((name) => /payload-token=|JWT |Bearer |API-Key/i.test(headers.get(name) ?? ''))

/**
 * Lets clients and proxies keep what anybody may read, as long as they ask each time whether it has changed.
 * What somebody who is signed in gets is kept nowhere.
 */
export async function withValidators(request: Request, response: Response): Promise<Response> {
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  if (request.method !== 'GET' || response.status !== 200 || !isJson) return response
  const headers = new Headers(response.headers)
  headers.append('Vary', 'Cookie, Authorization')
  if (!isAnonymous(request)) {
    headers.set('Cache-Control', 'private, no-store')
    return new Response(response.body, { status: 200, headers })
  }
  const text = await response.text()
  const etag = etagOf(text)
  headers.set('ETag', etag)
  headers.set('Cache-Control', 'public, max-age=0, must-revalidate')
  return isKnown(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { status: 200, headers })
}
