import { conditionGraph } from '@/src/presenters/structuredData/topic'
import { conditionView } from '@/src/presenters/topic'
import { about, conditionBySlug, newestArticles } from '@/src/queries/topics'
import { assemble, type LoadPage } from '../page'
import { reviewOf } from './reviewOf'
import { topicFraming } from './topicFraming'

export const condition: LoadPage = (request) =>
  assemble(request, async (site) => {
    const document = await conditionBySlug(request.reader, request.slug)
    if (!document) return undefined
    const articles = await newestArticles(about('conditions', document.id))
    const { review, until } = reviewOf(document, await site)
    const view = { ...conditionView(document, articles), review }
    return {
      content: view,
      data: [document, articles],
      lists: ['articles'],
      until,
      graph: (page) => conditionGraph(page, document, view),
      framing: topicFraming('conditions', 'Conditions', document, view),
    }
  })
