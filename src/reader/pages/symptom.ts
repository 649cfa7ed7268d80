import { symptomGraph } from '@/src/presenters/structuredData/topic'
import { symptomView } from '@/src/presenters/topic'
import { about, CONDITIONS_OF, firstConditions, newestArticles, symptomBySlug } from '@/src/queries/topics'
import { assemble, type LoadPage } from '../page'
import { reviewOf } from './reviewOf'
import { topicFraming } from './topicFraming'

export const symptom: LoadPage = (request) =>
  assemble(request, async (site) => {
    const document = await symptomBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [articles, conditions] = await Promise.all([
      newestArticles(about('symptoms', document.id)),
      firstConditions(CONDITIONS_OF.symptoms(document.id)),
    ])
    const { review, until } = reviewOf(document, await site)
    const view = { ...symptomView(document, articles, conditions), review }
    return {
      content: view,
      data: [document, articles, conditions],
      lists: ['articles', 'conditions'],
      until,
      graph: (page) => symptomGraph(page, document, view),
      framing: topicFraming('symptoms', 'Symptoms', document, view),
    }
  })
