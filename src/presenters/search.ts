import { PAGE_COLLECTIONS, type PageCollection, pagePath } from '@/src/content/pages'
import type { ResultView, SearchView } from './viewModels'

const KINDS: Record<PageCollection, [one: string, many: string]> = {
  articles: ['Article', 'Articles'],
  conditions: ['Condition', 'Conditions'],
  symptoms: ['Symptom', 'Symptoms'],
  treatments: ['Treatment or test', 'Treatments and tests'],
  experts: ['Expert', 'Experts'],
}

/** What was found, as the search gives it: excerpts with the marks around the words that were looked for. */
export type SearchData = {
  typed: string
  type?: PageCollection
  counts: Partial<Record<PageCollection, number>>
  isCut: boolean
  isPartial: boolean
  meant?: string
  page: number
  pages: number
  first: number
  found: {
    collection: PageCollection
    slug: string
    title: string
    excerpt: string
    alias: string | null
  }[]
  mark: { start: string; stop: string }
}

export function searchView(data: SearchData): SearchView {
  const { counts, first, found, isCut, isPartial, mark, meant, page, pages, type, typed } = data
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const address = (more: { type?: string; page?: number }) => {
    const query = new URLSearchParams({ q: typed })
    if (more.type) query.set('type', more.type)
    if (more.page && more.page > 1) query.set('page', String(more.page))
    return `/search?${query}`
  }
  const kinds = PAGE_COLLECTIONS.filter((collection) => counts[collection])
  const shown = type ? (counts[type] ?? 0) : total
  return {
    kind: 'search',
    query: typed,
    type,
    outcome: typed === '' ? undefined : outcome(shown, typed, isCut && !type),
    isPartial: isPartial && shown > 0,
    meant: meant ? { label: meant, href: `/search?${new URLSearchParams({ q: meant })}` } : undefined,
    filters:
      kinds.length > 1 || (type && total > 0)
        ? [
            { label: `All (${total}${isCut ? '+' : ''})`, href: address({}), isCurrent: !type },
            ...kinds.map((collection) => ({
              label: `${KINDS[collection][1]} (${counts[collection]})`,
              href: address({ type: collection }),
              isCurrent: type === collection,
            })),
          ]
        : [],
    results: found.map((result) => resultView(result, mark)),
    first,
    pagination: {
      page,
      pages,
      previous: page > 1 && pages > 0 ? address({ type, page: page - 1 }) : undefined,
      next: page < pages ? address({ type, page: page + 1 }) : undefined,
    },
  }
}

function outcome(count: number, typed: string, isCut: boolean): string {
  if (count === 0) return `Nothing was found for “${typed}”`
  return `${isCut ? `More than ${count}` : count} ${count === 1 ? 'page' : 'pages'} for “${typed}”`
}

const resultView = (
  { alias, collection, excerpt, slug, title }: SearchData['found'][number],
  mark: SearchData['mark'],
): ResultView => ({
  label: title,
  href: pagePath(collection, slug),
  what: KINDS[collection][0],
  alias: alias ?? undefined,
  excerpt: excerptOf(excerpt, mark),
})

/** An excerpt in pieces, each with whether it was looked for. */
export const excerptOf = (
  excerpt: string,
  { start, stop }: SearchData['mark'],
): { text: string; isHit: boolean }[] =>
  excerpt.split(start).flatMap((part, place) => {
    if (place === 0) return part ? [{ text: part, isHit: false }] : []
    const [hit = '', rest = ''] = part.split(stop)
    return [{ text: hit, isHit: true }, ...(rest ? [{ text: rest, isHit: false }] : [])]
  })
