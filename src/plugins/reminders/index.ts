import type { Endpoint, Plugin } from 'payload'
import { refuseUnlessScheduler } from '@/src/refuseUnlessScheduler'
import { remindIfDue } from '@/src/reminders/runDue'

/** Writes to people of what waits for them: a sign-off, changes, a review. One e-mail a person a day. */
export const reminders = (): Plugin => (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), run],
})

/** `POST /api/reminders/run`, for whoever may run jobs: the scheduler, and admins. */
const run: Endpoint = {
  path: '/reminders/run',
  method: 'post',
  handler: async (req) => {
    await refuseUnlessScheduler(req)
    await remindIfDue(req.payload)
    return Response.json({ message: 'Done.' }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
