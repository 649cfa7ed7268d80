import { gunzipSync, gzipSync } from 'node:zlib'
import { etagOf, isKnown, pageKey, pageNumber } from '@/src/cache/conditional'
import type { CachedPage, Made } from '@/src/cache/PageCache'
import { pages } from '@/src/cache/pages'
import type { PageView } from '@/src/presenters/viewModels'
import { requireDatabase } from '@/src/queries/health'
import { visitor } from '@/src/queries/reader'
import { pathsWithQuery, redirectFrom } from '@/src/queries/redirect'
import { whetherRedirectedWithQuery } from '@/src/redirects/withQuery'
import { readerPolicy } from '@/src/site/policy'
import { renderDocument } from '@/src/site/renderDocument'
import type { LoadPage, Request as PageRequest } from './page'
import { gone } from './pages/gone'
import { notFound } from './pages/notFound'
import { faulty, unavailable } from './pages/unavailable'

/** No path is a key without a slash. */
const MISSING = 'missing'

type Context = { params: Promise<{ slug?: string | string[] }> }
type Handler = (request: Request, context: Context) => Promise<Response>

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': readerPolicy }
/** Browsers and proxies ask each time whether the page has changed; the answer is mostly 304. */
const FRESH = { 'Cache-Control': 'public, max-age=0, must-revalidate', Vary: 'Accept-Encoding' }
const ALWAYS_ASK = { ...HTML, ...FRESH }

/** Answers requests for a kind of page: from the cache, or made now and kept until something on it changes. */
export const answer = (load: LoadPage): Handler =>
  handled((key, asked) => pages().get(key, () => make(load, asked)))

/** Answers requests whose pages are made for each reader anew, because no two ask for the same. */
export const answerFresh = (load: LoadPage): Handler =>
  handled(async (_, asked) => {
    const { page } = await make(load, asked)
    return { ...page, headers: { ...page.headers, 'Cache-Control': 'private, no-cache' } }
  })

const handled =
  (find: (key: string, asked: PageRequest) => Promise<CachedPage>): Handler =>
  async (request, { params }) => {
    const { pathname, search, searchParams } = new URL(request.url)
    const slug = [(await params)?.slug ?? ''].flat().at(-1) ?? ''
    const page = pageNumber(searchParams.get('page'))
    const key = pageKey(pathname + search) ?? pathname
    const asked = { path: pathname, slug, page, query: searchParams, reader: visitor }
    return orFault(request, async () => {
      const target = search && (await redirectFromQuery(pathname, search))
      return target ? moved(target) : respond(request, await find(key, asked))
    })
  }

/** Where a query leads, of an address at which a page may stand. */
async function redirectFromQuery(path: string, search: string): Promise<string | undefined> {
  const isRedirected = await whetherRedirectedWithQuery(path, pathsWithQuery)
  return isRedirected ? redirectFrom(path + search) : undefined
}

const moved = (target: string): Response =>
  new Response(null, { status: 308, headers: { Location: target, 'Cache-Control': 'no-cache' } })

/** What a handler answers, or, where it fails, a finished page that says so. */
export async function orFault(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    console.error(`${new URL(request.url).pathname} could not be answered:`, error)
    return respond(request, await failed())
  }
}

/** Without its database the system comes back by itself; anything else is a fault of ours. */
async function failed(): Promise<CachedPage> {
  const isReachable = await requireDatabase().then(
    () => true,
    () => false,
  )
  const headers = { ...HTML, 'Cache-Control': 'no-store' }
  return isReachable
    ? finished(faulty, 500, headers)
    : finished(unavailable, 503, { ...headers, 'Retry-After': '5' })
}

async function make(load: LoadPage, request: PageRequest): Promise<Made> {
  const loaded = await load(request)
  if (loaded) {
    const { tags, until, view } = loaded
    return { keep: true, page: await finished(view, 200, ALWAYS_ASK), tags, until }
  }
  // Before redirects, so that none leads readers past the notice.
  const notice = await gone(request.path)
  if (notice)
    return { keep: false, page: await finished(notice.view, 410, { ...HTML, 'Cache-Control': 'no-cache' }) }
  const target = await redirectFrom(request.path)
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

type File = { text: string; type: string; tags: Iterable<string> }

/** Answers with a file made of what is published, kept like a page. */
export const answerFile =
  (load: () => Promise<File>) =>
  (request: Request): Promise<Response> =>
    orFault(request, async () => {
      const file = await pages().get(new URL(request.url).pathname, async () => {
        const { tags, text, type } = await load()
        return { keep: true, page: packed(text, 200, { 'Content-Type': type, ...FRESH }), tags }
      })
      return respond(request, file)
    })

async function finished(
  view: PageView,
  status: number,
  headers: Record<string, string>,
): Promise<CachedPage> {
  return packed(await renderDocument(view), status, headers)
}

const packed = (text: string, status: number, headers: Record<string, string>): CachedPage => ({
  status,
  headers,
  gzipped: gzipSync(text, { level: 9 }),
  etag: etagOf(text),
})

/** A page that is made now goes out plain, and Next compresses it; kept ones are served before Next. */
function respond(request: Request, { etag, gzipped, headers, status }: CachedPage): Response {
  if (status === 308)
    return new Response(null, {
      status,
      headers: { ...headers, Location: withQueryOf(request, headers.Location ?? '/') },
    })
  const tagged = status === 200 ? { ...headers, ETag: etag } : headers
  if (status === 200 && isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: tagged })
  return new Response(new Uint8Array(gunzipSync(gzipped)), { status, headers: tagged })
}

/** What a reader asks a page that has moved is asked of it where it is now. */
function withQueryOf(request: Request, target: string): string {
  const { search } = new URL(request.url)
  const [address = '', anchor] = target.split('#', 2)
  const query = address.includes('?') ? search.replace('?', '&') : search
  return address + query + (anchor === undefined ? '' : `#${anchor}`)
}
