import { type AfterErrorHook, type Plugin, ValidationError } from 'payload'
import { explained, FAULT } from '@/src/errors/explained'

/** What the database or a parser refuses is the sender's to mend, and is not an error of the server. */
export const explain: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const found = explained(error)
  const status = found?.status ?? statusOf(error)
  const isFault = !found && status >= 500
  if (isFault)
    console.error(`${req.method ?? ''} ${req.pathname ?? req.url ?? ''} could not be answered:`, error)
  const message = isFault ? FAULT : found?.message
  if (found?.retryAfter) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(found.retryAfter))
  }
  if (graphqlResult)
    return {
      graphqlResult: {
        ...graphqlResult,
        ...(message && { message }),
        extensions: { ...graphqlResult.extensions, name: nameOf(error), statusCode: status },
      },
    }
  if (message) return { status, response: { ...result, errors: [{ message }] } }
  return {
    response: {
      ...result,
      errors: result?.errors?.map((each) => ({
        ...each,
        message: (nameOf(error) && sentences(each.data?.errors)) ?? each.message,
        name: nameOf(error),
      })),
    },
  }
}

type Refused = { label?: string; message?: string; path?: string }

const MOST_SENTENCES = 4

/** What is wrong with each field, where Payload would say only which fields are invalid. */
function sentences(errors: unknown): string | undefined {
  const refused = Array.isArray(errors) ? (errors as Refused[]).filter(({ message }) => message) : []
  if (refused.length === 0) return undefined
  const said = refused
    .slice(0, MOST_SENTENCES)
    .map(({ label, message }) => (label ? `${label}: ${message}` : message))
  const more = refused.length - said.length
  return [...said, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}

/** Payload names errors by their classes, which a build does not keep. */
const nameOf = (error: unknown): string | undefined =>
  originalOf(error) instanceof ValidationError ? 'ValidationError' : undefined

function statusOf(error: unknown): number {
  const original = originalOf(error)
  const status =
    typeof original === 'object' && original && 'status' in original ? original.status : undefined
  return typeof status === 'number' ? status : 500
}

/** GraphQL wraps what it was thrown. */
const originalOf = (error: unknown): unknown =>
  error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error

/** Tells in plain words what was wrong with a request, where Payload would say that something went wrong. */
export const plainErrors = (): Plugin => (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explain] },
})
