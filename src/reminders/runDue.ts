import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { remind } from './remind'

/** Looks for what is new once an hour, in whichever of the processes is asked first. */
export async function remindIfDue(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update reminder_runs set ran_at = now() where ran_at < now() - interval '1 hour' returning ran_at`)
  if (rows.length > 0) await remind(payload)
}
