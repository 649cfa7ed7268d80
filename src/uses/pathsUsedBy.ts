import { linksIn } from '@/src/richtext/linksIn'

/** A path that is longer is none of a page, nor one that a redirect leads from. */
const LONGEST = 300

type Typed = { navigation?: unknown; sources?: unknown }

/** The paths of this site to which links of a page or of the site lead that were typed as addresses. */
export function pathsUsedBy(document: unknown, siteURL: string): Set<string> {
  const { navigation, sources }: Typed = typeof document === 'object' && document !== null ? document : {}
  const typed = [...linksIn(document), ...urlsOf(navigation), ...urlsOf(sources)]
  return new Set(typed.flatMap((address) => pathOn(siteURL, address) ?? []))
}

const urlsOf = (rows: unknown): unknown[] =>
  Array.isArray(rows) ? rows.map((row: { url?: unknown } | null) => row?.url) : []

/** The path by which a page is known, whether or not the address names the site, a place in the page or a slash more. */
function pathOn(siteURL: string, address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, siteURL)) return undefined
  const { origin, pathname } = new URL(address, siteURL)
  const path = pathname.replace(/\/$/, '')
  return origin === siteURL && path !== '' && path.length <= LONGEST ? path : undefined
}
