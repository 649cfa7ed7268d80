import type { DateView } from './viewModels'

const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const date = (value: string | null | undefined): DateView | undefined =>
  value ? { iso: value.slice(0, 10), text: DATE.format(new Date(value)) } : undefined

/** What was typed with line breaks, as the paragraphs it is meant to be. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const anchor = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'section'

/** Hands out each id once on a page: a second “Causes” becomes “causes-2”. */
export const uniqueIds = (taken: Iterable<string> = []) => {
  const used = new Set(taken)
  return (text: string): string => {
    const wanted = anchor(text)
    let id = wanted
    for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`
    used.add(id)
    return id
  }
}

/** Ids of the page's own parts, which no heading may take. */
export const PAGE_IDS = [
  'top',
  'main',
  'contents',
  'questions',
  'sources',
  'changes',
  'related',
  'articles',
  'emergency',
  'codes',
]
