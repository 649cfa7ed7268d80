import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { isPageCollection } from '@/src/content/pages'
import type { Redirect } from '@/src/payload-types'
import { isOfSite } from '@/src/redirects/ofSite'

/** Readers get what stands at an address, so that a redirect from there would never be followed. */
export const refuseStanding: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const { from } = data
  if (!from || from === originalDoc?.from) return data
  const message = isOfSite(from)
    ? 'At this address stands a part of the site, and readers get that.'
    : await standing(req, from)
  if (message)
    throw new ValidationError({ collection: 'redirects', errors: [{ path: 'from', message }], req }, req.t)
  return data
}

async function standing(
  req: Parameters<CollectionBeforeChangeHook>[0]['req'],
  from: string,
): Promise<string | undefined> {
  const [, collection = '', slug = '', ...rest] = from.split('/')
  if (!isPageCollection(collection) || !slug || slug.includes('?') || rest.length > 0) return undefined
  const { totalDocs } = await req.payload.count({
    collection,
    // Asks for what anybody may see.
    overrideAccess: false,
    req: { ...req, user: null },
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
  })
  return totalDocs > 0
    ? 'At this address stands a published page, and readers get that. Change its path, and this redirect is made by itself.'
    : undefined
}
