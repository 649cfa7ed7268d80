import type { Connection } from '@/src/db/connectionOf'
import type { Profile } from './profile'

/** An article that says nearly the same, and how much of it (0 to 1). */
export type NearDuplicate = { target: string; likeness: number }
export type DuplicatePair = { one: string; other: string; likeness: number }

/** The live articles that say nearly the same as a profile, closest first. */
export async function nearDuplicatesOf(_connection: Connection, _profile: Profile): Promise<NearDuplicate[]> {
  return []
}

/** The live articles that say nearly the same as another one, closest first. */
export async function duplicatePairs(
  _connection: Connection,
  _options: { limit: number },
): Promise<DuplicatePair[]> {
  return []
}
