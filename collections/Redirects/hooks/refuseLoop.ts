import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Redirect } from '@/src/payload-types'

/** Browsers give up after some twenty steps; readers long before. */
const MOST_STEPS = 10

/** A redirect may lead on to another one, but never back to where it began. */
export const refuseLoop: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const from = data.from ?? originalDoc?.from
  let to = data.to ?? originalDoc?.to
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { docs } = await req.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: { to: true },
      where: { from: { equals: to } },
    })
    to = docs[0]?.to
    if (to === undefined) return data
    if (to === from) break
  }
  const message = 'From there other redirects lead back to this address. Change or remove those first.'
  throw new ValidationError({ collection: 'redirects', errors: [{ path: 'to', message }], req }, req.t)
}
