import { gunzipSync, gzipSync } from 'node:zlib'
import type { CachedPage } from '@/src/cache/PageCache'
import { pages } from '@/src/cache/pages'
import { normalAddress } from './normalAddress'

/** Under no path, for it has no slash. */
const KEY = 'paths that are redirected with a query'

/** What of the cache is made from redirects. */
export const REDIRECTS = 'redirects'

const listed = ({ gzipped }: CachedPage, path: string): boolean =>
  (JSON.parse(gunzipSync(gzipped).toString()) as string[]).includes(normalAddress(path))

/**
 * Whether some query leads from a path elsewhere, as `/?p=12` of an old site does, though a page stands there. Nothing
 * where it is not known at the moment.
 */
export function isRedirectedWithQuery(path: string): boolean | undefined {
  const kept = pages().kept(KEY)
  return kept && listed(kept, path)
}

/** The same, asked of whoever knows all such paths. */
export async function whetherRedirectedWithQuery(
  path: string,
  load: () => Promise<string[]>,
): Promise<boolean> {
  const kept = await pages().get(KEY, async () => ({
    keep: true,
    page: { etag: '', gzipped: gzipSync(JSON.stringify(await load())), headers: {}, status: 200 },
    tags: [REDIRECTS],
  }))
  return listed(kept, path)
}
