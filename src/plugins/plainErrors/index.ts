import type { AfterErrorHook, Plugin } from 'payload'
import { explained } from './explained'

/** What the database or a parser refuses is the sender's to mend, and is not an error of the server. */
const explain: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const found = explained(error)
  if (!found) return
  const { message, retryAfter, status } = found
  if (retryAfter) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(retryAfter))
  }
  if (graphqlResult)
    return {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, statusCode: status },
      },
    }
  return { status, response: { ...result, errors: [{ message }] } }
}

/** Tells in plain words what was wrong with a request, where Payload would say that something went wrong. */
export const plainErrors = (): Plugin => (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), explain] },
})
