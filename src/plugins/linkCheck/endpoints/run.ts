import type { Endpoint } from 'payload'
import { checkLinks } from '@/src/links/checkLinks'
import { hostTurns } from '@/src/links/hostTurns'
import { HOST_GAP } from '@/src/links/timing'
import { refuseUnlessScheduler } from '@/src/refuseUnlessScheduler'

/** One for the process, so that a run knows whom the run before it has asked. */
const turns = hostTurns({ gap: HOST_GAP })

/**
 * `POST /api/link-checks/run`, for whoever may run jobs: the scheduler, and admins. Answers at once, so that
 * neither they nor a server that is to stop wait for other people’s servers. What is due stands in the table of
 * addresses: a run that is killed leaves nothing behind that would keep the next from it.
 */
export const run: Endpoint = {
  path: '/link-checks/run',
  method: 'post',
  handler: async (req) => {
    await refuseUnlessScheduler(req)
    checkLinks(req.payload, { turns }).catch((err) =>
      req.payload.logger.error({ err, msg: 'A run of link checks ended early. What is due is tried again.' }),
    )
    return Response.json(
      { message: 'What is due is being checked.' },
      { status: 202, headers: { 'Cache-Control': 'no-store' } },
    )
  },
}
