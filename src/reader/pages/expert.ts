import { expertView } from '@/src/presenters/expert'
import { fullName } from '@/src/presenters/links'
import { titleImage } from '@/src/presenters/shareImage'
import { expertGraph } from '@/src/presenters/structuredData/expert'
import { expertBySlug } from '@/src/queries/expert'
import { by, newestArticles } from '@/src/queries/topics'
import { assemble, type LoadPage } from '../page'

export const expert: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await expertBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [written, reviewed, quoted] = await Promise.all([
      newestArticles(by('written', document.id)),
      newestArticles(by('reviewed', document.id)),
      newestArticles(by('quoted', document.id)),
    ])
    const view = expertView(document, { quoted, reviewed, written })
    return {
      content: view,
      data: [document, written, reviewed, quoted],
      lists: ['articles'],
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
