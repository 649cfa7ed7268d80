import { homeView } from '@/src/presenters/home'
import { siteGraph } from '@/src/presenters/structuredData/site'
import { featuredArticles, latestArticles, listed } from '@/src/queries/lists'
import { assemble, type LoadPage } from '../page'

/** Enough to fill the list when those chosen are left out of it. */
const MOST_LATEST = 12

export const home: LoadPage = (request) =>
  assemble(request, async (site) => {
    const [featured, latest, conditions, symptoms, settings] = await Promise.all([
      featuredArticles(),
      latestArticles(MOST_LATEST),
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
