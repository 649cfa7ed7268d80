import { pageNumber } from '@/src/cache/conditional'
import { isPageCollection, pagePath } from '@/src/content/pages'
import { excerptOf } from '@/src/presenters/search'
import { MARK, searchPages } from '@/src/queries/search'

/** The search of the site as JSON. */
export async function search(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const kind = query.get('type') ?? ''
  const { counts, found, isPartial, meant, page, pages, typed } = await searchPages({
    typed: query.get('q') ?? '',
    type: isPageCollection(kind) ? kind : undefined,
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
