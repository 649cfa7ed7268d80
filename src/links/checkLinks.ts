import type { Payload } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { onlyOne } from '@/src/db/onlyOne'
import { byHost } from './byHost'
import { type Answer, type Checking, check } from './check'
import { fill } from './fill'
import { standingAfter } from './standing'
import { type Claimed, claimDue, dropUnused, isAnythingDue, record } from './store'
import { HOSTS_AT_ONCE, HOSTS_TO_DOUBT_OURSELVES, LEASE, RUN_FOR } from './timing'

type Run = Omit<Checking, 'userAgent'> & { now?: () => Date }

/** When nobody at all answered, and nothing is asked for a while. */
const offline = { until: 0 }

/** Checks some of the addresses that are due. Does nothing while another run is at it. */
export async function checkLinks(payload: Payload, { now = () => new Date(), ...how }: Run): Promise<void> {
  if (now().getTime() < offline.until || !(await isAnythingDue(payload.db.drizzle, now()))) return
  await onlyOne(payload, 'link checks', async () => {
    const end = performance.now() + RUN_FOR
    const isOver = () => performance.now() > end
    await fill(payload, isOver)
    const used = await forgetUnused(payload, await claimDue(payload.db.drizzle, now()))
    const userAgent = `SalusLinkCheck/1.0 (+${payload.config.serverURL})`
    const keep = (claim: Claimed, answer: Answer) =>
      record(payload.db.drizzle, {
        address: claim.address,
        answer,
        checked: standingAfter(answer, claim, now()),
        now: now(),
      })

    const silent: { claim: Claimed; answer: Answer }[] = []
    let answered = 0
    await byHost(used, HOSTS_AT_ONCE, async (claim) => {
      // What is not begun in time comes again when its lease is over, so that slow hosts keep nobody waiting.
      if (isOver()) return
      const answer = await check(claim.address, { ...how, userAgent })
      if (answer.state === 'unreachable') silent.push({ claim, answer })
      else {
        answered += 1
        await keep(claim, answer)
      }
    })
    const hosts = new Set(silent.map(({ claim }) => new URL(claim.address).hostname))
    if (answered === 0 && hosts.size >= HOSTS_TO_DOUBT_OURSELVES) {
      offline.until = now().getTime() + LEASE
      payload.logger.warn(
        `Links were not checked: none of ${hosts.size} servers could be reached, so that this machine seems to have no way to the internet. They are tried again in an hour.`,
      )
      return
    }
    for (const { answer, claim } of silent) await keep(claim, answer)
  })
}

/** Drops what no page leads to any more, and gives the rest. */
async function forgetUnused(payload: Payload, claimed: readonly Claimed[]): Promise<Claimed[]> {
  const unused = claimed.filter(({ isUsed }) => !isUsed).map(({ address }) => address)
  if (unused.length > 0)
    await inTransaction(payload, async (req) => dropUnused(await connectionOf(req), unused))
  return claimed.filter(({ isUsed }) => isUsed)
}
