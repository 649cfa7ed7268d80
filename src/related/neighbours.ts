import type { Connection } from '@/src/db/connectionOf'

/**
 * The ids of live articles whose suggestions may have changed because this one came, went or changed: those
 * that are close to it, and those it is suggested to.
 */
export async function neighboursOf(_connection: Connection, _id: string, _limit: number): Promise<string[]> {
  return []
}
