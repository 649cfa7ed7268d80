/** An index of PostgreSQL takes no more, and neither do many servers. */
const LONGEST = 2048

/**
 * An address in the one spelling under which it is kept, without the place in its page, of which servers are
 * not told. Nothing for what is no address of another site on the web.
 */
export function checkable(written: unknown, siteURL: string): string | undefined {
  if (typeof written !== 'string' || !URL.canParse(written)) return undefined
  const url = new URL(written)
  if (!/^https?:$/.test(url.protocol) || url.origin === siteURL) return undefined
  url.hash = ''
  return url.href.length <= LONGEST ? url.href : undefined
}
