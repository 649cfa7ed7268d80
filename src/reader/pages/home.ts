import { homeView } from '@/src/presenters/home'
import { siteGraph } from '@/src/presenters/structuredData/site'
import { featuredArticles, latestArticles, listed } from '@/src/queries/lists'
import { assemble, type LoadPage } from '../page'

export const home: LoadPage = (request) =>
  assemble(request, async (site) => {
    const [featured, latest, conditions, symptoms, settings] = await Promise.all([
      featuredArticles(),
      latestArticles(),
      listed('conditions'),
      listed('symptoms'),
      site,
    ])
    const view = homeView({ conditions, featured, latest, site: settings, symptoms })
    return {
      content: view,
      data: [featured, latest, conditions, symptoms],
      lists: ['articles', 'conditions', 'symptoms'],
      graph: siteGraph,
      framing: { title: view.title, description: view.tagline, hasSearch: false },
    }
  })
