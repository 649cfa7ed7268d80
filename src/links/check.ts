import { ask, type Head } from './ask'
import { failure } from './failure'
import type { Turns } from './hostTurns'
import { isPublicAddress } from './publicAddress'
import { refusal } from './refusal'
import { type Resolve, resolve } from './resolve'
import { MOST_REDIRECTS, TIMEOUT } from './timing'

export type State = 'ok' | 'broken' | 'unreachable' | 'refused'

/** What became of asking for an address. `reason` is a sentence for editors, where there is one to say. */
export type Answer = { state: State; status: number | null; reason: string | null }

export type Checking = {
  turns: Turns
  userAgent: string
  resolve?: Resolve
  isAllowed?: (ip: string) => boolean
  timeout?: number
}

/** Asked with HEAD, some servers say this of pages they have. */
const ASK_AGAIN = new Set([403, 404, 405, 501])
/** A page may well be there: people are let in, programs are not. */
const NOT_FOR_PROGRAMS = new Set([401, 403, 429, 451])

/** Asks for an address as a reader’s browser would, and never for what is inside a private network. */
export async function check(address: string, checking: Checking): Promise<Answer> {
  const time = { left: checking.timeout ?? TIMEOUT }
  const visited = new Set<string>()
  let url = new URL(address)
  for (;;) {
    visited.add(url.href)
    const head = await headOf(url, checking, time)
    if ('state' in head) return head
    const next = redirect(head, url)
    if (!next) return verdict(head)
    if (visited.has(next.href)) return broken(head, 'It redirects in a circle.')
    if (visited.size > MOST_REDIRECTS) return broken(head, `It redirects more than ${MOST_REDIRECTS} times.`)
    url = next
  }
}

async function headOf(url: URL, checking: Checking, time: { left: number }): Promise<Head | Answer> {
  const asked = (method: 'HEAD' | 'GET') =>
    checking.turns(url.hostname, () => within(time, (signal) => once({ url, method, signal }, checking)))
  try {
    const head = await asked('HEAD')
    return 'state' in head || !ASK_AGAIN.has(head.status) ? head : await asked('GET')
  } catch (error) {
    const reason = isTimeout(error) ? 'No answer came in time.' : failure(error)
    return { state: 'unreachable', status: null, reason }
  }
}

type Request = { url: URL; method: 'HEAD' | 'GET'; signal: AbortSignal }

/** One request, after finding out where it would go to. */
async function once(
  { method, signal, url }: Request,
  { isAllowed = isPublicAddress, resolve: lookUp = resolve, userAgent }: Checking,
): Promise<Head | Answer> {
  const problem = refusal(url)
  if (problem) return refused(problem)
  // An IPv6 address stands in brackets.
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = await before(signal, lookUp(hostname))
  if (addresses.length === 0)
    return { state: 'unreachable', status: null, reason: `There is no server named ${hostname}.` }
  if (!addresses.every(isAllowed))
    return refused(`It leads to ${hostname}, which is not on the public internet.`)
  return ask({ addresses, method, signal, url, userAgent })
}

/** Gives work what is left of the time, and takes from it what the work took. */
async function within<Result>(
  time: { left: number },
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  try {
    return await work(AbortSignal.timeout(Math.max(1, Math.floor(time.left))))
  } finally {
    time.left -= performance.now() - began
  }
}

/** Looking a name up cannot be called off, only left alone. */
const before = <Value>(signal: AbortSignal, value: Promise<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(signal.reason), { once: true })
    value.then(done, failed)
  })

const isTimeout = (error: unknown) =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')

/** Where an answer leads on to. What is no address is left for the verdict. */
function redirect({ location, status }: Head, from: URL): URL | undefined {
  if (status < 300 || status >= 400 || !location || !URL.canParse(location, from.href)) return undefined
  const to = new URL(location, from)
  to.hash = ''
  return to
}

const broken = ({ status }: Head, reason: string): Answer => ({ state: 'broken', status, reason })
const refused = (reason: string): Answer => ({ state: 'refused', status: null, reason })

function verdict(head: Head): Answer {
  const { status } = head
  if (status >= 200 && status < 300) return { state: 'ok', status, reason: null }
  if (NOT_FOR_PROGRAMS.has(status))
    return { state: 'refused', status, reason: `The server lets no programs in (${status}).` }
  if (status === 404 || status === 410) return broken(head, `The page is not there (${status}).`)
  if (status >= 500) return broken(head, `The server has a fault (${status}).`)
  if (status < 400) return broken(head, `The server leads nowhere (${status}).`)
  return broken(head, `The server answers with an error (${status}).`)
}
