import { pageNumber } from '@/src/cache/conditional'
import { isPageCollection, PAGE_COLLECTIONS, pagePath } from '@/src/content/pages'
import { excerptOf } from '@/src/presenters/search'
import { MARK, searchPages } from '@/src/queries/search'
import { refuse } from './refuse'

/** The search of the site as JSON. */
export async function search(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const kind = query.get('type') ?? ''
  const type = isPageCollection(kind) ? kind : undefined
  if (kind && !type) return refuse(400, `type must be one of ${PAGE_COLLECTIONS.join(', ')}.`)
  const { counts, found, isPartial, meant, page, pages, typed } = await searchPages({
    typed: query.get('q') ?? '',
    type,
    page: pageNumber(query.get('page')),
  })
  const results = found.map(({ alias, collection, excerpt, id, slug, summary, title }) => ({
    id,
    collection,
    path: pagePath(collection, slug),
    title,
    summary,
    alsoCalled: alias ?? undefined,
    excerpt: excerptOf(excerpt, MARK),
  }))
  return Response.json({ query: typed, meant, isPartial, counts, page, pages, results })
}
