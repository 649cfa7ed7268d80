import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Use } from './addressesOf'
import type { Answer, State } from './check'
import type { Checked, Standing } from './standing'
import { BATCH, LEASE } from './timing'

/** The rows that a statement answers with. */
async function rows<Row>(connection: Connection, statement: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows: found } = await connection.execute(statement)
  return found as Row[]
}

/** Puts the addresses that a page leads to in place of those it led to. Belongs in a transaction. */
export async function saveUses(connection: Connection, page: string, uses: readonly Use[]): Promise<void> {
  const addresses = [...new Set(uses.map(({ address }) => address))].sort()
  await keep(connection, addresses)
  const dropped = await rows<{ address: string }>(
    connection,
    sql`delete from link_uses where document = ${page}::uuid returning address`,
  )
  await connection.execute(sql`
    insert into link_uses (document, address, place)
    select ${page}::uuid, * from unnest(
      ${sql.param(uses.map(({ address }) => address))}::text[],
      ${sql.param(uses.map(({ place }) => place))}::text[])`)
  const kept = new Set(addresses)
  await dropUnused(
    connection,
    [...new Set(dropped.map(({ address }) => address))].filter((it) => !kept.has(it)),
  )
}

/**
 * Makes sure that addresses are there, and stay until the transaction ends. Others may use the same ones
 * meanwhile, and they may be checked; nobody waits.
 */
async function keep(connection: Connection, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  const list = sql`${sql.param(addresses)}::text[]`
  for (;;) {
    await connection.execute(
      sql`insert into link_checks (address) select unnest(${list}) on conflict do nothing`,
    )
    const held = await rows(
      connection,
      sql`select address from link_checks where address = any(${list}) order by address for key share`,
    )
    // Fewer only where somebody dropped one in between.
    if (held.length === addresses.length) return
  }
}

/**
 * Drops addresses that no page leads to. Belongs in a transaction. One that somebody is about to use is
 * locked by them and left alone; whether it is used is asked once nobody else can begin to.
 */
export async function dropUnused(connection: Connection, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  const locked = await rows<{ address: string }>(
    connection,
    sql`select address from link_checks where address = any(${sql.param(addresses)}::text[])
      order by address for update skip locked`,
  )
  await connection.execute(sql`
    delete from link_checks where address = any(${sql.param(locked.map(({ address }) => address))}::text[])
      and not exists (select from link_uses where link_uses.address = link_checks.address)`)
}

export type Claimed = Standing & { address: string; isUsed: boolean }

/** Takes the addresses that have waited longest, for as long as a lease: nobody else gets them meanwhile. */
export async function claimDue(connection: Connection, now: Date): Promise<Claimed[]> {
  type Row = { address: string; state: State | null; failures: number; since: string | null; used: boolean }
  const found = await rows<Row>(
    connection,
    sql`
    update link_checks set next_check_at = ${new Date(now.getTime() + LEASE).toISOString()}::timestamptz
    where address in (
      select address from link_checks where next_check_at <= ${now.toISOString()}::timestamptz
      order by next_check_at limit ${BATCH} for update skip locked)
    returning address, state, failures, failing_since as since,
      exists (select from link_uses where link_uses.address = link_checks.address) as used`,
  )
  return found.map(({ address, failures, since, state, used }) => ({
    address,
    failures,
    failingSince: since ? new Date(since) : null,
    isUsed: used,
    state,
  }))
}

type Outcome = { address: string; answer: Answer; checked: Checked; now: Date }

/** Writes down what became of a check, and when the next one is due. */
export async function record(
  connection: Connection,
  { address, answer, checked, now }: Outcome,
): Promise<void> {
  const { failingSince, failures, nextCheckAt, state } = checked
  await connection.execute(sql`
    update link_checks set
      state = ${state}, status = ${answer.status}, reason = ${answer.reason},
      checked_at = ${now.toISOString()}::timestamptz, next_check_at = ${nextCheckAt.toISOString()}::timestamptz,
      failures = ${failures}, failing_since = ${failingSince?.toISOString() ?? null}::timestamptz
    where address = ${address}`)
}

/** Whether there is anything to do for a run. */
export async function isAnythingDue(connection: Connection, now: Date): Promise<boolean> {
  const [found] = await rows<{ due: boolean }>(
    connection,
    sql`select exists (select from link_checks where next_check_at <= ${now.toISOString()}::timestamptz)
      or exists (select from link_filling) as due`,
  )
  return found?.due ?? false
}

/** An address of a page as its editors see it. */
export type KnownLink = {
  address: string
  places: string[]
  state: State | null
  reason: string | null
  checkedAt: string | null
  failingSince: string | null
}

export const linksOf = (connection: Connection, page: string): Promise<KnownLink[]> =>
  rows(
    connection,
    sql`
    select checks.address, array_agg(uses.place order by uses.place) as places, checks.state, checks.reason,
      to_json(checks.checked_at) #>> '{}' as "checkedAt", to_json(checks.failing_since) #>> '{}' as "failingSince"
    from link_uses as uses join link_checks as checks using (address)
    where uses.document = ${page}::uuid
    group by checks.address
    order by checks.failing_since nulls last, checks.address`,
  )
