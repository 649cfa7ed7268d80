import { createHash } from 'node:crypto'
import { KINDS_OF_WORK, OTHER_LETTER } from '@/src/content/pages'

/** No list has as many pages, so that every larger number is as good as this one. */
const BEYOND_THE_LAST = 1_000_000_000
/** The addresses whose content is spread over numbered pages, and those of lists with a page for each letter. */
const PAGED = [
  /^\/(articles|experts)$/,
  /^\/(conditions|symptoms|treatments)\/[a-z0-9-]+\/articles$/,
  /^\/(symptoms|treatments)\/[a-z0-9-]+\/conditions$/,
  new RegExp(`^/experts/[a-z0-9-]+/(${KINDS_OF_WORK.join('|')})$`),
]
const LETTERED = /^\/(conditions|symptoms|treatments)$/
const LETTER = new RegExp(`^[a-z${OTHER_LETTER}]$`)

export const pageNumber = (value: string | null): number => {
  const page = Math.min(Number(value ?? 1), BEYOND_THE_LAST)
  return Number.isInteger(page) && page >= 1 ? page : 1
}

export const listLetter = (value: string | null): string | undefined =>
  value && LETTER.test(value) ? value : undefined

/**
 * The key of the page at an address. Of the query only what makes another page of this address counts, so
 * that nothing else makes copies.
 */
export function pageKey(address: string): string | undefined {
  const [path = '/', search] = address.split('?', 2)
  if (!path.startsWith('/') || path.startsWith('//')) return undefined
  if (!search) return path
  const query = new URLSearchParams(search)
  const page = PAGED.some((kind) => kind.test(path)) ? pageNumber(query.get('page')) : 1
  const letter = LETTERED.test(path) ? listLetter(query.get('letter')) : undefined
  return page > 1 ? `${path}?page=${page}` : letter ? `${path}?letter=${letter}` : path
}

/** Names a body by what is in it. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

export const isKnown = (ifNoneMatch: string | null | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false

export const takesGzip = (acceptEncoding: string | string[] | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(acceptEncoding ?? ''))
