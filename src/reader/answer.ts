import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { isKnown, pageKey, pageNumber } from '@/src/cache/conditional'
import type { CachedPage, Made } from '@/src/cache/PageCache'
import { pages } from '@/src/cache/pages'
import type { PageView } from '@/src/presenters/viewModels'
import { visitor } from '@/src/queries/reader'
import { redirectFrom } from '@/src/queries/redirect'
import { readerPolicy } from '@/src/site/policy'
import { renderDocument } from '@/src/site/renderDocument'
import type { LoadPage } from './page'
import { notFound } from './pages'
import { unavailable } from './unavailable'

/** No path is a key without a slash. */
const MISSING = 'missing'

type Context = { params: Promise<{ slug?: string | string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': readerPolicy }
/** Browsers and proxies ask each time whether the page has changed; the answer is mostly 304. */
const ALWAYS_ASK = {
  ...HTML,
  'Cache-Control': 'public, max-age=0, must-revalidate',
  Vary: 'Accept-Encoding',
}

/** Answers requests for a kind of page: from the cache, or made now and kept until something on it changes. */
export const answer =
  (load: LoadPage): Handler =>
  async (request, { params }) => {
    const url = new URL(request.url)
    const slug = [(await params)?.slug ?? ''].flat().at(-1) ?? ''
    const page = pageNumber(url.searchParams.get('page'))
    const key = pageKey(url.pathname + url.search) ?? url.pathname
    try {
      const cached = await pages().get(key, () => make(load, url.pathname, slug, page))
      return respond(request, cached)
    } catch (error) {
      console.error(`${key} could not be made:`, error)
      return respond(
        request,
        await finished(unavailable, 503, {
          ...HTML,
          'Cache-Control': 'no-store',
          'Retry-After': '5',
        }),
      )
    }
  }

async function make(load: LoadPage, path: string, slug: string, page: number): Promise<Made> {
  const loaded = await load({ path, slug, page, reader: visitor })
  if (loaded) return { keep: true, page: await finished(loaded.view, 200, ALWAYS_ASK), tags: loaded.tags }
  const target = await redirectFrom(path)
  if (target)
    return {
      keep: false,
      page: {
        status: 308,
        headers: { Location: target, 'Cache-Control': 'no-cache' },
        gzipped: gzipSync(''),
        etag: '',
      },
    }
  return { keep: false, page: await pages().get(MISSING, missingPage) }
}

/** The same page for every address that leads nowhere, so that asking for many of them costs little. */
async function missingPage(): Promise<Made> {
  const { tags, view } = await notFound()
  const page = await finished(view, 404, { ...HTML, 'Cache-Control': 'no-cache' })
  return { keep: true, page, tags }
}

async function finished(
  view: PageView,
  status: number,
  headers: Record<string, string>,
): Promise<CachedPage> {
  const html = await renderDocument(view)
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  return { status, headers, gzipped: gzipSync(html, { level: 9 }), etag }
}

/** A page that is made now goes out plain, and Next compresses it; kept ones are served before Next. */
function respond(request: Request, { etag, gzipped, headers, status }: CachedPage): Response {
  if (status === 308) return new Response(null, { status, headers })
  const tagged = status === 200 ? { ...headers, ETag: etag } : headers
  if (status === 200 && isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: tagged })
  return new Response(new Uint8Array(gunzipSync(gzipped)), { status, headers: tagged })
}
