import { APIError, type PayloadRequest } from 'payload'

/** Lets in whoever may run jobs, by the rule of the config: the scheduler by its token, and admins. */
export async function refuseUnlessScheduler(req: PayloadRequest): Promise<void> {
  if ((await req.payload.config.jobs.access?.run?.({ req })) !== true)
    throw new APIError('This is for the scheduler and for admins.', 401, undefined, true)
}
