import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** Nobody waits longer than this, in seconds: a failed attempt is forgotten after it. */
const WINDOW = 15 * 60

/** An address from which somebody has signed in is known for so long, in seconds. */
const KNOWN_FOR = 180 * 24 * 60 * 60

/** Attempts within the window, for all processes together. */
const MOST = {
  /** Of an account from one address. */
  pair: 10,
  /** Of an account from all addresses from which nobody has signed in to it. */
  account: 40,
  /** From one address, to accounts that nobody has signed in to from there. */
  address: 30,
  /** To reset the password of an account. */
  reset: 5,
} as const

type Kind = keyof typeof MOST
type Limiters = Record<Kind | 'known', RateLimiterPostgres>

const limiters = new WeakMap<object, Limiters>()

function limitersOf({ db }: Payload): Limiters {
  const { pool } = db
  const made = limiters.get(pool)
  if (made) return made
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      duration,
      keyPrefix,
      points,
      storeClient: pool,
      storeType: 'pool',
      tableCreated: true,
      tableName: 'sign_in_attempts',
    })
  const all = {
    pair: limiter('pair', MOST.pair, WINDOW),
    account: limiter('account', MOST.account, WINDOW),
    address: limiter('address', MOST.address, WINDOW),
    reset: limiter('reset', MOST.reset, WINDOW),
    known: limiter('known', 1, KNOWN_FOR),
  }
  limiters.set(pool, all)
  return all
}

/** Who is to be let in, and where the request comes from. */
export type Attempt = { account: string; address: string }

/** The table tells nobody who has an account here, or what somebody typed in place of an address. */
const nameOf = (account: string) =>
  createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')

const keysOf = ({ account, address }: Attempt): Record<Exclude<Kind, 'reset'>, string> => ({
  pair: `${nameOf(account)}/${address}`,
  account: nameOf(account),
  address,
})

/** Counts an attempt before the password is looked at, so that many at once are counted, too. Returns the seconds to wait. */
export async function countSignIn(payload: Payload, attempt: Attempt): Promise<number> {
  const { account, address, known, pair } = limitersOf(payload)
  const keys = keysOf(attempt)
  const wait = await consumed(pair, keys.pair)
  // Whoever has signed in from there is not kept out by what others do, there or elsewhere.
  if (wait > 0 || (await known.get(keys.pair))) return wait
  return Math.max(await consumed(account, keys.account), await consumed(address, keys.address))
}

/** Counts an attempt to get a new password, for an account that there may be or not. Returns the seconds to wait. */
export async function countReset(payload: Payload, { account, address }: Partial<Attempt>): Promise<number> {
  const limiters = limitersOf(payload)
  return Math.max(
    account ? await consumed(limiters.reset, nameOf(account)) : 0,
    address ? await consumed(limiters.address, address) : 0,
  )
}

/** Who signs in was not guessing. */
export async function forgive(payload: Payload, attempt: Attempt): Promise<void> {
  const { account, address, known, pair } = limitersOf(payload)
  const keys = keysOf(attempt)
  const isKnown = await known.get(keys.pair)
  await pair.delete(keys.pair)
  await known.set(keys.pair, 1, KNOWN_FOR)
  if (isKnown) return
  await account.reward(keys.account)
  await address.reward(keys.address)
}

async function consumed(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}
