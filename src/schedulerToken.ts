import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the scheduler shows to run the jobs that are due. Made from the secret, so there is no second one to keep. */
export const schedulerToken = (secret: string): string =>
  createHmac('sha256', secret).update('salus-scheduler').digest('hex')

export function isSchedulerToken(authorization: string | null, secret: string): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${schedulerToken(secret)}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
