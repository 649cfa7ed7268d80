import { KINDS_OF_WORK, WORKS } from '@/src/content/pages'
import { expertView, type Works } from '@/src/presenters/expert'
import { fullName } from '@/src/presenters/links'
import { titleImage } from '@/src/presenters/shareImage'
import { expertGraph } from '@/src/presenters/structuredData/expert'
import { expertBySlug } from '@/src/queries/expert'
import { newestWorks } from '@/src/queries/works'
import { assemble, type LoadPage } from '../page'

export const expert: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await expertBySlug(request.reader, request.slug)
    if (!document) return undefined
    const works: Works = Object.fromEntries(
      await Promise.all(KINDS_OF_WORK.map(async (work) => [work, await newestWorks(work, document.id)])),
    )
    const view = expertView(document, works)
    return {
      content: view,
      data: [document, works],
      lists: [...new Set(Object.values(WORKS))],
      graph: (page) => expertGraph(page, document, view),
      framing: {
        title: fullName(document),
        kind: 'profile' as const,
        image: titleImage('experts', request.slug, fullName(document)),
        description: [document.jobTitle, document.affiliation].filter(Boolean).join(', '),
        crumbs: [{ label: 'Experts', href: '/experts' }, { label: view.name }],
      },
    }
  })
