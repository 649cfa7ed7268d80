import { refuse } from './refuse'

const MOST_JSON = 4_000_000
/** A picture and the words that go with it. */
const MOST_FORM = 24_000_000

/** Payload and its hooks count on fields, so that a body that says nothing is one without any. */
const EMPTY = '{}'

/** The request with a body that can be read, or the reason why it cannot. */
export async function checkedBody(request: Request): Promise<Request | Response> {
  if (request.method === 'GET' || request.method === 'DELETE') return request
  if (request.body === null) return withBody(request, EMPTY)
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (type === 'multipart/form-data') return declared > MOST_FORM ? tooLarge(MOST_FORM) : request
  const text = declared > MOST_JSON ? undefined : await textWithin(request.body, MOST_JSON)
  if (text === undefined) return tooLarge(MOST_JSON)
  if (text === '') return withBody(request, EMPTY)
  if (type !== 'application/json')
    return refuse(415, 'Send JSON with “Content-Type: application/json”, or a form with files.')
  const problem = jsonProblem(text)
  return problem ? refuse(400, problem) : withBody(request, text)
}

/** Whatever was said about the length and type of another body is not said of this one. */
function withBody({ headers: sent, method, signal, url }: Request, body: string) {
  const headers = new Headers(sent)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  return new Request(url, { body, headers, method, signal })
}

const tooLarge = (most: number) => refuse(413, `The request is larger than ${most / 1_000_000} MB.`)

function jsonProblem(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? undefined : 'The body must be a JSON object.'
  } catch {
    return 'The body is not valid JSON.'
  }
}

async function textWithin(body: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
