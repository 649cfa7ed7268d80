import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type Plugin,
} from 'payload'
import { CLIENT_ADDRESS } from '@/src/server/clientAddress'
import { asked } from './asked'
import { countReset, countSignIn, forgive } from './attempts'
import { answerAlike, hashForNobody, sendLater } from './sameForAll'

const OTHER_WAYS: ReadonlySet<string> = new Set(['forgotPassword', 'resetPassword', 'unlock'])

/** What the system does by itself comes from no address. */
const countAttempt: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const address = req.headers.get(CLIENT_ADDRESS)
  if (!address || (operation !== 'login' && !OTHER_WAYS.has(operation))) return args
  const { email } = asked(args)
  const account = typeof email === 'string' ? email : ''
  const wait =
    operation === 'login'
      ? await countSignIn(req.payload, { account, address })
      : await countReset(req.payload, { account: operation === 'forgotPassword' ? account : '', address })
  if (wait > 0) throw tooMany(wait)
  return args
}

function tooMany(seconds: number) {
  const minutes = Math.ceil(seconds / 60)
  const message = `Too many attempts to sign in. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`
  return new APIError(message, 429, undefined, true)
}

const forgiveAttempt: CollectionAfterLoginHook = async ({ req, user }) => {
  const address = req.headers.get(CLIENT_ADDRESS)
  if (address) await forgive(req.payload, { account: user.email, address })
  return user
}

/**
 * Limits how often somebody may try to get into an account, by account and address, and answers alike whether there is
 * the account or not. Payload would lock an account for everybody, and say so.
 */
export const signInLimit = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(({ hooks, ...collection }) =>
    collection.auth
      ? {
          ...collection,
          hooks: {
            ...hooks,
            beforeOperation: [countAttempt, hashForNobody, sendLater, ...(hooks?.beforeOperation ?? [])],
            afterLogin: [...(hooks?.afterLogin ?? []), forgiveAttempt],
            afterOperation: [...(hooks?.afterOperation ?? []), answerAlike],
          },
        }
      : { ...collection, hooks },
  ),
})
