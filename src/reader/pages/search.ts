import { isPageCollection } from '@/src/content/pages'
import { searchView } from '@/src/presenters/search'
import { MARK, searchPages } from '@/src/queries/search'
import { assemble, type LoadPage } from '../page'

/** What readers look for, among the pages they can read. */
export const search: LoadPage = (request) =>
  assemble(request, async () => {
    const kind = request.query.get('type') ?? ''
    const type = isPageCollection(kind) ? kind : undefined
    const results = await searchPages({ typed: request.query.get('q') ?? '', type, page: request.page })
    // A number beyond the last is no page, as in lists.
    if (results.pages > 0 && results.page > results.pages) return undefined
    const view = searchView({ ...results, type, mark: MARK })
    return {
      content: view,
      data: [],
      framing: {
        title: view.query ? `${view.query} – Search` : 'Search',
        isIndexed: false,
        hasSearch: false,
        crumbs: [{ label: 'Search' }],
      },
    }
  })
