import { articleView } from '@/src/presenters/article'
import { articleImage } from '@/src/presenters/shareImage'
import { articleGraph } from '@/src/presenters/structuredData/article'
import { articleBySlug, linksFrom } from '@/src/queries/article'
import { assemble, type LoadPage } from '../page'
import { reviewOf } from './reviewOf'

export const article: LoadPage = (request) =>
  assemble(request, async (site) => {
    const document = await articleBySlug(request.reader, request.slug)
    if (!document) return undefined
    const links = await linksFrom(document.id)
    const settings = await site
    const view = articleView({ article: document, links, now: new Date(), site: settings })
    return {
      content: view,
      data: [document, links],
      until: reviewOf(document, settings).until,
      graph: (page) => articleGraph(page, document, view),
      framing: {
        title: document.seo?.title || view.title,
        description: document.seo?.description || view.summary,
        lang: document.language ?? 'en',
        isIndexed: !document.seo?.noindex,
        kind: 'article' as const,
        image: articleImage(document),
        crumbs: [
          { label: 'Articles', href: '/articles' },
          { label: view.title, lang: view.lang },
        ],
      },
    }
  })
