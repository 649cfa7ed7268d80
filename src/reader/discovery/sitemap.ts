import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream } from 'sitemap'
import { isPageCollection, PAGE_COLLECTIONS, type PageCollection, pagePath } from '@/src/content/pages'
import { readEnv } from '@/src/env'
import { countListed, listedPages } from '@/src/queries/sitemap'
import { orFault } from '../answer'

/** A sitemap holds 50,000 addresses; beyond this a collection has one for each first digit of its ids. */
const MOST_IN_ONE = 20_000
const DIGITS = [...'0123456789abcdef']
const LISTS = ['/', '/articles', '/conditions', '/symptoms', '/treatments', '/experts']

const HEADERS = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' }

const streamed = (lines: AsyncIterable<unknown>, into: SitemapStream | SitemapIndexStream): Response => {
  const source = Readable.from(lines)
  source.on('error', (error) => into.destroy(error))
  // Node’s stream of bytes is the web’s, whose types are declared apart.
  return new Response(Readable.toWeb(source.pipe(into)) as ReadableStream<Uint8Array>, { headers: HEADERS })
}

/** The sitemaps there are. */
export const sitemapIndex = (request: Request): Promise<Response> => orFault(request, index)

async function index(): Promise<Response> {
  const { siteURL } = readEnv()
  const counts = await Promise.all(PAGE_COLLECTIONS.map(countListed))
  async function* parts() {
    yield { url: `${siteURL}/sitemaps/lists.xml` }
    for (const [place, collection] of PAGE_COLLECTIONS.entries()) {
      const count = counts[place] ?? 0
      if (count > MOST_IN_ONE)
        for (const digit of DIGITS) yield { url: `${siteURL}/sitemaps/${collection}-${digit}.xml` }
      else if (count > 0) yield { url: `${siteURL}/sitemaps/${collection}.xml` }
    }
  }
  return streamed(parts(), new SitemapIndexStream())
}

/** One sitemap, written while it is read from the database. */
export const sitemapPart = async (
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> => {
  const { part: file } = await params
  return orFault(request, () => part(file))
}

async function part(file: string): Promise<Response> {
  const { siteURL } = readEnv()
  const [, name = '', digit] = /^([a-z]+)(?:-([0-9a-f]))?\.xml$/.exec(file) ?? []
  if (name === 'lists' && !digit)
    return streamed(
      (async function* () {
        for (const url of LISTS) yield { url }
      })(),
      new SitemapStream({ hostname: siteURL }),
    )
  const pages = isPageCollection(name) ? entries(name, digit) : undefined
  // A sitemap without an address is none.
  const first = await pages?.next()
  if (!pages || !first || first.done) return new Response('There is no such sitemap.\n', { status: 404 })
  return streamed(startingWith(first.value, pages), new SitemapStream({ hostname: siteURL }))
}

async function* startingWith<Value>(first: Value, rest: AsyncIterable<Value>) {
  yield first
  yield* rest
}

async function* entries(collection: PageCollection, digit?: string) {
  for await (const batch of listedPages(collection, digit))
    for (const { slug, updatedAt } of batch) yield { url: pagePath(collection, slug), lastmod: updatedAt }
}
