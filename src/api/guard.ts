import { isPageCollection } from '@/src/content/pages'
import { serverEnv } from '@/src/env'
import { explained, FAULT } from '@/src/errors/explained'
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
    if (sent.method !== 'HEAD') return answered(handler, sent, context, slug)
    const { headers, signal, url } = sent
    const whole = await answered(handler, new Request(url, { headers, signal }), context, slug)
    await whole.body?.cancel()
    return new Response(null, whole)
  }

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a page of another site made a browser send something. Payload asks for that only where somebody is signed
 * in, so that another site could sign a reader in with a form. Programs that are no browsers name no origin.
 */
function isFromOtherSite({ headers, method }: Request): boolean {
  const origin = headers.get('origin')
  if (READS.has(method) || origin === null) return false
  return !URL.canParse(origin) || ![headers.get('host'), siteHost()].includes(new URL(origin).host)
}

/** A proxy may ask under another name than the public one. */
const siteHost = () => new URL(serverEnv().siteURL).host

async function answered<Its extends Context>(
  handler: Handler<Its>,
  sent: Request,
  context: Its,
  slug: string[],
): Promise<Response> {
  if (slug.join('/') === 'users/first-register')
    return refuse(403, 'The first admin is made by the start command.')
  if (slug[0] === 'payload-migrations') return refuse(404, 'There is nothing at this address.')
  if (isFromOtherSite(sent)) return refuse(403, 'This was sent from a page of another site.')
  if (asksForNoHistory(slug)) return refuse(404, 'No versions of this are kept.')
  const request = await checkedBody(await longQueryAsGet(sent))
  if (request instanceof Response) return request
  const problem = queryProblem(new URL(request.url).searchParams)
  if (problem) return refuse(400, problem)
  const answer = await handler(request, context).catch((error: unknown) => failure(request, error))
  return isPicture(slug) && (answer.status === 403 || answer.status === 500)
    ? noPicture(request, answer)
    : withValidators(request, answer)
}

const isPicture = ([collection, what]: string[]) => collection === 'media' && what === 'file'

/** Whether a picture must not be seen or has no file, nobody else needs to know. */
function noPicture({ method, url }: Request, { status }: Response): Response {
  if (status === 500) console.error(`${method} ${new URL(url).pathname}: the file cannot be read.`)
  return refuse(404, 'There is no such picture on a public page.')
}

/** What Payload does not catch, so that its own handling of errors does not see it. */
function failure({ method, url }: Request, error: unknown): Response {
  const found = explained(error)
  if (!found) console.error(`${method} ${new URL(url).pathname} could not be answered:`, error)
  const { message, retryAfter, status } = found ?? { message: FAULT, retryAfter: undefined, status: 500 }
  const refused = refuse(status, message)
  if (retryAfter) refused.headers.set('Retry-After', String(retryAfter))
  return refused
}
