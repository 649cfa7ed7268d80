import { paged } from '@/src/presenters/list'
import { listGraph } from '@/src/presenters/structuredData/collection'
import { teasers } from '@/src/presenters/teasers'
import type { Crumb } from '@/src/presenters/viewModels'
import { type Listed, pageOf } from '@/src/queries/lists'
import { assemble, type LoadPage, type Request } from '../page'

type Part = Awaited<ReturnType<typeof pageOf>>
type Numbered = {
  collection: Listed
  crumbs: Crumb[]
  intro?: string
  part: Part
  path: string
  title: string
  also?: unknown
}

/** One numbered page of a list. A number beyond the last is no page. */
export function numbered(
  { also, collection, crumbs, intro, part, path, title }: Numbered,
  { page }: Request,
) {
  if (part.docs.length === 0 && page > 1) return undefined
  const list = paged({
    title,
    intro,
    items: teasers(collection, part.docs),
    page,
    pages: part.totalPages,
    path,
  })
  return {
    content: list,
    data: [part.docs, also],
    lists: [collection],
    graph: (node: Parameters<typeof listGraph>[0]) => listGraph(node, list),
    framing: {
      title: page > 1 ? `${title}, page ${page}` : title,
      description: intro,
      query: page > 1 ? `?page=${page}` : '',
      crumbs,
    },
  }
}

const listOf =
  (collection: 'articles' | 'experts', title: string, intro: string): LoadPage =>
  (request) =>
    assemble(request, async () => {
      const part = await pageOf(collection, request.page)
      return numbered(
        { collection, crumbs: [{ label: title }], intro, part, path: `/${collection}`, title },
        request,
      )
    })

export const articles = listOf('articles', 'Articles', 'Everything we have written, the newest first.')
export const experts = listOf('experts', 'Experts', 'Those who write, review and are quoted here.')
