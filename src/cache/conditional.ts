const MAX_PAGE = 10_000
/** The addresses whose content is spread over numbered pages. */
const PAGED: ReadonlySet<string> = new Set(['/articles'])

export const pageNumber = (value: string | null): number => {
  const page = Number(value ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1
}

/** The key of the page at an address. Of the query only the number of a paged list counts, so that nothing else makes copies. */
export function pageKey(address: string): string | undefined {
  const [path = '/', query] = address.split('?', 2)
  if (!path.startsWith('/') || path.startsWith('//')) return undefined
  const page = query && PAGED.has(path) ? pageNumber(new URLSearchParams(query).get('page')) : 1
  return page > 1 ? `${path}?page=${page}` : path
}

export const isKnown = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false

export const takesGzip = (acceptEncoding: string | string[] | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(acceptEncoding ?? ''))
