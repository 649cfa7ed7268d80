import { isSafeUrl } from '@/src/richtext/policy'
import type { NoteKind } from './notes'

/** Where a link leads, and what was done to its address; or why it cannot be kept. */
type Address = { href: string; changed?: 'address' | 'redirect' } | { href?: undefined; problem: NoteKind }

export function addressOf(written: string): Address {
  // Browsers take no notice of line breaks and tabs in an address.
  const address = written.replace(/[\t\r\n]/g, '').trim()
  const mended = mend(address)
  const direct = targetOf(mended)
  if (isSafeUrl(direct) && !isRelative(direct))
    return {
      href: direct,
      changed: direct !== mended ? 'redirect' : mended !== address ? 'address' : undefined,
    }
  return { problem: problemOf(address) }
}

/** A path or a place in a text is one of where it was copied from, be that a site or somebody’s disk. */
const isRelative = (address: string) => /^[/#]/.test(address)

/** An address as it was meant, where that is plain. */
function mend(address: string): string {
  if (/^www\.[^\s/.]+\.[^\s]/i.test(address)) return mend(`https://${address}`)
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[a-z]{2,}$/i.test(address)) return `mailto:${address}`
  if (!/^(https?:|mailto:|tel:)/i.test(address)) return address
  const slashed = /^https?:/i.test(address)
    ? address.replace(/^(https?:)[\\/]{2,}/i, '$1//').replaceAll('\\', '/')
    : address
  return /^tel:/i.test(slashed) ? slashed.replace(/\s+/g, '') : slashed.replaceAll(' ', '%20')
}

const MOST_REDIRECTS = 3

/** Where a link leads that goes through a search engine or a mail filter, which tells on who follows it. */
function targetOf(address: string, left = MOST_REDIRECTS): string {
  if (left === 0 || !/^https?:/i.test(address) || !URL.canParse(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  const target = isRedirect(hostname, pathname) ? (searchParams.get('url') ?? searchParams.get('q')) : null
  return target && /^https?:\/\//i.test(target) ? targetOf(mend(target), left - 1) : address
}

const isRedirect = (host: string, path: string) =>
  (/^(www\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$/.test(host) && path === '/url') ||
  host.endsWith('.safelinks.protection.outlook.com') ||
  (host === 'statics.teams.cdn.office.net' && path.startsWith('/evergreen-assets/safelinks/'))

function problemOf(address: string): NoteKind {
  if (address === '') return 'emptyLink'
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(address)) return 'localLink'
  return /^(#|\/(?!\/)|\.|[^:/?#]*([/?#]|$))/.test(address) ? 'relativeLink' : 'unsafeLink'
}
