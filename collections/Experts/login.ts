import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'

/**
 * Links a profile to a login, in what readers get and in the newest draft alike, and changes neither otherwise:
 * no version is made and nothing is published.
 */
export async function setLogin(req: PayloadRequest, expert: string, user: string | null): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with newest as (
      update _experts_v set version_user_id = ${user}::uuid
      where parent_id = ${expert}::uuid and latest and version_user_id is distinct from ${user}::uuid)
    update experts set user_id = ${user}::uuid where id = ${expert}::uuid and user_id is distinct from ${user}::uuid`)
}

/** Takes a login from all profiles but one. */
export async function unlinkOthers(req: PayloadRequest, user: string, expert: string | null): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    with newest as (
      update _experts_v set version_user_id = null
      where version_user_id = ${user}::uuid and latest and parent_id is distinct from ${expert}::uuid)
    update experts set user_id = null where user_id = ${user}::uuid and id is distinct from ${expert}::uuid`)
}
