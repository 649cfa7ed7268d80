import type { Endpoint } from 'payload'
import { refuseUnlessScheduler } from '@/src/refuseUnlessScheduler'
import { refreshSuggestions } from '@/src/related/refresh'

/** Milliseconds of work a call, so that a web server serves readers in between. */
const A_RUN = 8_000

/** `POST /api/related/run`, for whoever may run jobs: the scheduler, and admins. Makes suggestions that are due. */
export const run: Endpoint = {
  path: '/related/run',
  method: 'post',
  handler: async (req) => {
    await refuseUnlessScheduler(req)
    await refreshSuggestions(req.payload, A_RUN)
    return Response.json({ message: 'Done.' }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
