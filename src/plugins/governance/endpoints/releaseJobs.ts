import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, Payload } from 'payload'
import { refuseUnlessScheduler } from '@/src/refuseUnlessScheduler'

/** `POST /api/plans/release`, for whoever may run jobs: the scheduler, and admins. */
export const releaseJobs: Endpoint = {
  path: '/plans/release',
  method: 'post',
  handler: async (req) => {
    await refuseUnlessScheduler(req)
    await releaseLostJobs(req.payload)
    return Response.json({ message: 'Done.' }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/**
 * A job whose process was killed is said to run for ever, and Payload never takes it up again. No job takes
 * minutes; should one do so all the same, publishing what is published already changes nothing.
 */
export async function releaseLostJobs(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update payload_jobs set processing = false, updated_at = now()
    where processing and updated_at < now() - interval '10 minutes'`)
}
