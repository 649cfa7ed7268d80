import { LRUCache } from 'lru-cache'
import { etagOf, isKnown } from '@/src/cache/conditional'
import { isPageCollection } from '@/src/content/pages'
import { linkTo } from '@/src/presenters/links'
import { siteName } from '@/src/presenters/siteName'
import { processWide } from '@/src/processWide'
import { linkedDocument } from '@/src/queries/page'
import { siteSettings } from '@/src/queries/site'
import { drawShareCard } from '@/src/site/shareCard'
import { orFault } from '../answer'

const MOST_BYTES = 16 * 1024 * 1024

/** Pictures by what they say, so that one never shows an old title. */
const drawn = () =>
  processWide(
    'shareImages',
    () =>
      new LRUCache<string, Uint8Array<ArrayBuffer>>({
        maxSize: MOST_BYTES,
        sizeCalculation: ({ length }) => length,
      }),
  )

type Params = { collection: string; file: string }

/** The picture that goes with a link to a page: its title, in the look of the site. */
export const shareImage = (request: Request, { params }: { params: Promise<Params> }): Promise<Response> =>
  orFault(request, async () => picture(request, await params))

async function picture(request: Request, { collection, file }: Params): Promise<Response> {
  const [, slug] = /^([a-z0-9-]+)\.png$/.exec(file) ?? []
  const document = slug && isPageCollection(collection) ? await linkedDocument(collection, slug) : undefined
  const title = linkTo(collection, document)?.label
  if (!title) return new Response('There is no such picture.\n', { status: 404 })
  const site = siteName(await siteSettings())
  const etag = etagOf(JSON.stringify([site, title]))
  const headers = { 'Cache-Control': 'public, max-age=600', ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const bytes = drawn().get(etag) ?? (await drawShareCard({ site, title }))
  drawn().set(etag, bytes)
  return new Response(bytes, { headers: { ...headers, 'Content-Type': 'image/png' } })
}
