import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { candidatesOf } from './candidates'
import { textSimilarity } from './fusion'
import type { Profile } from './profile'
import { likeness } from './signature'
import { keptSignatures } from './store'

/** An article that says nearly the same, and how much of it (0 to 1). */
export type NearDuplicate = { target: string; likeness: number }

/** Beside the place, a number that nothing else in this database locks by. */
const LOCK = 728_514
const LOCKED_PLACES = 8
/** From here on, two texts are called nearly the same. */
const NEARLY_THE_SAME = 0.4
/** Texts made from one template share runs of words, but not those words that say most. */
const LEAST_SHARED_WORDS = 0.5

/** The live articles that say nearly the same as a profile, closest first. */
export async function nearDuplicatesOf(
  connection: Connection,
  profile: Profile,
  { least = NEARLY_THE_SAME } = {},
): Promise<NearDuplicate[]> {
  if (profile.signature.length === 0) return []
  const alike = (await candidatesOf(connection, profile))
    .filter((candidate) => textSimilarity(profile, candidate).similarity >= LEAST_SHARED_WORDS)
    .map(({ target }) => target)
  return [...(await keptSignatures(connection, alike))]
    .map(([target, signature]) => ({ target, likeness: likeness(profile.signature, signature) }))
    .filter((found) => found.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || (one.target < other.target ? -1 : 1))
}

/** Notes which articles say nearly the same as one that was just kept. */
export async function keepDuplicates(
  connection: Connection,
  profile: Profile & { id: string },
): Promise<void> {
  const { id, signature } = profile
  await forgetDuplicates(connection, id)
  // Of two that say the same and are published at once, the second waits to see the first. No others wait:
  // hardly any texts of which half is the same have none of these in common.
  const places = signature.slice(0, LOCKED_PLACES).map((value, place) => value ^ place)
  await connection.execute(sql`
    select pg_advisory_xact_lock(${LOCK}, place)
    from (select unnest(${sql.param(places)}::int[]) as place order by 1) as sorted`)
  const found = await nearDuplicatesOf(connection, profile)
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
