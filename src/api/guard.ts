import { isPageCollection } from '@/src/content/pages'
import { checkedBody } from './body'
import { longQueryAsGet } from './longQuery'
import { withValidators } from './publicJson'
import { queryProblem } from './query'
import { refuse } from './refuse'

/** The route of GraphQL has no parameters. */
type Context = { params?: Promise<{ slug?: string[] }> }
type Handler<Its extends Context> = (request: Request, context: Its) => Promise<Response>

/** Payload looks for the versions of anything that it is asked for, and stumbles where there are none. */
const asksForNoHistory = ([kind = '', ...rest]: string[]) =>
  kind === 'globals' ? rest[1] === 'versions' : rest[0] === 'versions' && !isPageCollection(kind)

/** Stands before Payload's API: what it would stumble over is answered here with its reason. */
export const guarded =
  <Its extends Context>(handler: Handler<Its>): Handler<Its> =>
  async (sent, context) => {
    const slug = (await context.params)?.slug ?? []
    if (slug.join('/') === 'users/first-register')
      return refuse(403, 'The first admin is made by the start command.')
    if (asksForNoHistory(slug)) return refuse(404, 'No versions of this are kept.')
    const request = await checkedBody(await longQueryAsGet(sent))
    if (request instanceof Response) return request
    const problem = queryProblem(new URL(request.url).searchParams)
    return problem ? refuse(400, problem) : withValidators(request, await handler(request, context))
  }
