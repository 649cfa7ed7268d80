type Handler = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>

const MAX_LIMIT = 100
const MAX_DEPTH = 3
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const OPERATORS = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'intersects',
])
/** What follows a collection in a path and is not an id. */
const WORDS =
  /^(versions|access|count|login|logout|me|refresh-token|forgot-password|reset-password|unlock|verify|init|file|run|duplicate|.{0,30}-.{0,30})$/

const refuse = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })

const isWhole = (value: string) => /^\d{1,6}$/.test(value)

/** What is wrong with a query before it reaches the database, in words for whoever wrote it. */
export function queryProblem(query: URLSearchParams, isAnonymous: boolean): string | undefined {
  for (const [name, value] of query) {
    if (/\u0000/.test(name + value)) return `${name} holds a character that cannot be stored.`
    if ((name === 'limit' || name === 'page' || name === 'depth') && !isWhole(value))
      return `${name} must be a whole number from 0 up.`
    if (name === 'page' && value === '0') return 'page starts at 1.'
    if (name === 'where' || name === 'where[]') return 'where is written as where[field][operator]=value.'
    if (/__proto__|constructor|prototype/.test(name)) return `${name.slice(0, 60)} is not a parameter.`
    if (name === 'data' && isAnonymous) return 'data is for signed-in staff.'
    if (name.startsWith('where[')) {
      const parts = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '')
      const last = parts.at(-1) === '' || /^\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)
      if (!last || !OPERATORS.has(last))
        return `${name.slice(0, 120)} does not end in an operator such as [equals].`
      if (parts.at(-2) === 'id' && last === 'equals' && !UUID.test(value)) return 'An id is a UUID.'
    }
  }
  return undefined
}

const isSignedIn = ({ headers }: Request) =>
  /(^|;\s*)payload-token=/.test(headers.get('cookie') ?? '') || headers.has('authorization')

/** Bounds of a read: never the whole collection, never deep, and for the public never drafts or the trash. */
export function boundedURL(url: URL, isAnonymous: boolean): URL {
  const bounded = new URL(url)
  const { searchParams } = bounded
  const limit = Number(searchParams.get('limit') ?? 10)
  if (limit === 0 || limit > MAX_LIMIT) searchParams.set('limit', String(MAX_LIMIT))
  if (searchParams.get('pagination') === 'false') searchParams.delete('pagination')
  if (Number(searchParams.get('depth') ?? 0) > MAX_DEPTH) searchParams.set('depth', String(MAX_DEPTH))
  if (isAnonymous)
    for (const name of ['draft', 'trash', 'autosave', 'data', 'showHiddenFields']) searchParams.delete(name)
  return bounded
}

/** Stands before Payload's API: what it would answer with an error of the database is answered here with its reason. */
export const guarded =
  (handler: Handler): Handler =>
  async (request, context) => {
    const { slug } = await context.params
    const isAnonymous = !isSignedIn(request)
    const url = new URL(request.url)
    if (slug.join('/') === 'users/first-register')
      return refuse(403, 'The first admin is made by the start command.')
    const [, id] = slug
    if (
      slug.length === 2 &&
      id &&
      slug[0] !== 'globals' &&
      !WORDS.test(id) &&
      !UUID.test(id) &&
      request.method !== 'POST'
    )
      return refuse(404, 'There is no such document.')
    const problem = queryProblem(url.searchParams, isAnonymous)
    if (problem) return refuse(400, problem)
    if (request.method !== 'GET') return handler(request, context)
    const bounded = boundedURL(url, isAnonymous)
    return handler(bounded.href === url.href ? request : new Request(bounded, request), context)
  }
