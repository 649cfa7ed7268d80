import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { Redirect } from '@/src/payload-types'
import { normalAddress } from '@/src/redirects/normalAddress'

/** Browsers give up after some twenty; readers long before. */
const MOST = 10

/** A redirect may lead on to others, but not for long, and never back to where it began. */
export const refuseLoop: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const refuse = (message: string) =>
    new ValidationError({ collection: 'redirects', errors: [{ path: 'to', message }], req }, req.t)
  const from = data.from ?? originalDoc?.from
  let to = data.to ?? originalDoc?.to
  for (let followed = 1; followed <= MOST; followed += 1) {
    const { docs } = await req.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      select: { to: true },
      where: { from: { equals: to && normalAddress(to) } },
    })
    to = docs[0]?.to
    if (to === undefined) return data
    if (normalAddress(to) === from)
      throw refuse('From there another redirect leads back to this address. Change or remove that one first.')
  }
  throw refuse(`Readers would follow more than ${MOST} redirects. Lead straight to the last of them.`)
}
