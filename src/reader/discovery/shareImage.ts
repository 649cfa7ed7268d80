import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { isKnown } from '@/src/cache/conditional'
import { isPageCollection } from '@/src/content/pages'
import { processWide } from '@/src/processWide'
import { sharedTitle } from '@/src/queries/shared'
import { siteSettings } from '@/src/queries/site'
import { drawShareCard } from '@/src/site/shareCard'

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

type Context = { params: Promise<{ collection: string; file: string }> }

/** The picture that goes with a link to a page: its title, in the look of the site. */
export async function shareImage(request: Request, { params }: Context): Promise<Response> {
  const { collection, file } = await params
  const slug = /^([a-z0-9-]+)\.png$/.exec(file)?.[1]
  const title = slug && isPageCollection(collection) ? await sharedTitle(collection, slug) : undefined
  if (!title) return new Response('There is no such picture.\n', { status: 404 })
  const { name = 'Salus' } = await siteSettings()
  const key = createHash('sha256')
    .update(JSON.stringify([name, title]))
    .digest('base64url')
  const headers = { 'Cache-Control': 'public, max-age=600', ETag: `"${key.slice(0, 22)}"` }
  if (isKnown(request.headers.get('if-none-match'), headers.ETag))
    return new Response(null, { status: 304, headers })
  const picture = drawn().get(key) ?? (await drawShareCard({ site: name, title }))
  drawn().set(key, picture)
  return new Response(picture, { headers: { ...headers, 'Content-Type': 'image/png' } })
}
