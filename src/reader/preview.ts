import { isStaff } from '@/collections/access/roles'
import type { PageCollection } from '@/src/content/pages'
import { isPageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { payload } from '@/src/queries/reader'
import { previewPolicy, readerPolicy } from '@/src/site/policy'
import { renderDocument } from '@/src/site/renderDocument'
import { orFault } from './answer'
import type { LoadPage } from './page'
import { article } from './pages/article'
import { condition } from './pages/condition'
import { expert } from './pages/expert'
import { notFound } from './pages/notFound'
import { symptom } from './pages/symptom'
import { treatment } from './pages/treatment'

const LOADERS: Record<PageCollection, LoadPage> = {
  articles: article,
  conditions: condition,
  symptoms: symptom,
  treatments: treatment,
  experts: expert,
}

/** Tells the panel that the page is there, and loads it anew each time the panel has saved. */
const SCRIPT =
  "addEventListener('message',e=>{if(e.origin===location.origin&&e.data&&e.data.type==='payload-document-event')location.reload()});" +
  "const p=window.opener||parent;p!==window&&p.postMessage({type:'payload-live-preview',ready:true},location.origin)"

/** The newest draft as readers would see it, for signed-in staff who may read it. For all others it is not there. */
export const preview = (request: Request, collection: string, id: string): Promise<Response> =>
  orFault(request, () => draftPage(request, collection, id))

async function draftPage(request: Request, collection: string, id: string): Promise<Response> {
  const { user } = await (await payload()).auth({ headers: request.headers })
  const path = new URL(request.url).pathname
  const loaded =
    isStaff(user) && isPageCollection(collection) && isUuid(id)
      ? await LOADERS[collection]({
          path,
          slug: '',
          page: 1,
          query: new URLSearchParams(),
          reader: { user, draftOf: id },
        })
      : undefined
  const isFound = loaded !== undefined
  const { view } = loaded ?? (await notFound())
  return new Response(await renderDocument(view, isFound ? SCRIPT : undefined), {
    status: isFound ? 200 : 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': isFound ? previewPolicy(SCRIPT) : readerPolicy,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
