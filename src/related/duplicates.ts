import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Profile } from './profile'
import { bandsOf, likeness } from './signature'

/** An article that says nearly the same, and how much of it (0 to 1). */
export type NearDuplicate = { target: string; likeness: number }
export type DuplicatePair = { one: string; other: string; likeness: number }

/** From here on, two texts are called nearly the same. */
export const NEARLY_THE_SAME = 0.4
const MOST_COMPARED = 500

/** The live articles that say nearly the same as a profile, closest first. */
export async function nearDuplicatesOf(
  connection: Connection,
  { id, signature }: Pick<Profile, 'id' | 'signature'>,
): Promise<NearDuplicate[]> {
  if (signature.length === 0) return []
  const { rows } = await connection.execute(sql`
    select article, signature from related_profiles
    where bands && ${sql.param(bandsOf(signature))}::int[] and article is distinct from ${id ?? null}::uuid
    limit ${MOST_COMPARED}`)
  return (rows as { article: string; signature: number[] }[])
    .map((row) => ({ target: row.article, likeness: likeness(signature, row.signature) }))
    .filter((found) => found.likeness >= NEARLY_THE_SAME)
    .sort((one, other) => other.likeness - one.likeness || (one.target < other.target ? -1 : 1))
}

/** The pairs of live articles that say nearly the same, closest first. */
export async function duplicatePairs(
  connection: Connection,
  { limit }: { limit: number },
): Promise<DuplicatePair[]> {
  const { rows } = await connection.execute(
    sql`select one, other, likeness from related_duplicates order by likeness desc, one, other limit ${limit}`,
  )
  return rows as DuplicatePair[]
}

/** Notes which articles say nearly the same as one that was just kept. */
export async function keepDuplicates(
  connection: Connection,
  { id, signature }: Pick<Profile, 'signature'> & { id: string },
): Promise<void> {
  await forgetDuplicates(connection, id)
  // Of two that say the same and are published at once, the second waits to see the first. No others wait.
  await connection.execute(sql`
    select pg_advisory_xact_lock(${LOCK}, band)
    from (select unnest(${sql.param(bandsOf(signature))}::int[]) as band order by 1) as sorted`)
  const found = await nearDuplicatesOf(connection, { id, signature })
  await connection.execute(sql`
    insert into related_duplicates (one, other, likeness)
    select least(${id}::uuid, target), greatest(${id}::uuid, target), likeness
    from unnest(
      ${sql.param(found.map(({ target }) => target))}::uuid[],
      ${sql.param(found.map((one) => one.likeness))}::real[]) as found (target, likeness)
    on conflict (one, other) do update set likeness = excluded.likeness`)
}

export async function forgetDuplicates(connection: Connection, id: string): Promise<void> {
  await connection.execute(sql`delete from related_duplicates where one = ${id}::uuid or other = ${id}::uuid`)
}

const LOCK = 728_512
