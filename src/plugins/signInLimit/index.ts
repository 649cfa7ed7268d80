import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type Plugin,
} from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { processWide } from '@/src/processWide'
import { CLIENT_ADDRESS } from '@/src/server/clientAddress'

const ATTEMPTS = 30
const SECONDS = 15 * 60

const limiter = () =>
  processWide('signIns', () => new RateLimiterMemory({ points: ATTEMPTS, duration: SECONDS }))

/** An account is locked by Payload; this stops one address from trying many accounts. */
const countAttempt: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isAttempt = ['login', 'forgotPassword', 'resetPassword', 'unlock'].includes(operation)
  const address = req.headers.get(CLIENT_ADDRESS)
  if (!isAttempt || !address) return args
  try {
    await limiter().consume(address)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const minutes = Math.ceil(refusal.msBeforeNext / 60_000)
    throw new APIError(
      `Too many attempts to sign in. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
      429,
      undefined,
      true,
    )
  }
  return args
}

/** Who signs in is not guessing. */
const forgive: CollectionAfterLoginHook = async ({ req, user }) => {
  const address = req.headers.get(CLIENT_ADDRESS)
  if (address) await limiter().reward(address)
  return user
}

/** Limits how often one address may try to get into an account. */
export const signInLimit = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.auth
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [countAttempt, ...(collection.hooks?.beforeOperation ?? [])],
            afterLogin: [...(collection.hooks?.afterLogin ?? []), forgive],
          },
        }
      : collection,
  ),
})
