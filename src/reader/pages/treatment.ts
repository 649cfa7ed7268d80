import { treatmentGraph } from '@/src/presenters/structuredData/topic'
import { treatmentView } from '@/src/presenters/topic'
import { about, CONDITIONS_OF, firstConditions, newestArticles, treatmentBySlug } from '@/src/queries/topics'
import { assemble, type LoadPage } from '../page'
import { reviewOf } from './reviewOf'
import { topicFraming } from './topicFraming'

export const treatment: LoadPage = (request) =>
  assemble(request, async (site) => {
    const document = await treatmentBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [articles, conditions] = await Promise.all([
      newestArticles(about('treatments', document.id)),
      firstConditions(CONDITIONS_OF.treatments(document.id)),
    ])
    const { review, until } = reviewOf(document, await site)
    const view = { ...treatmentView(document, articles, conditions), review }
    return {
      content: view,
      data: [document, articles, conditions],
      lists: ['articles', 'conditions'],
      until,
      graph: (page) => treatmentGraph(page, document, view),
      framing: topicFraming('treatments', 'Treatments and tests', document, view),
    }
  })
