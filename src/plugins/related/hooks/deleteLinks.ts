import type { CollectionBeforeDeleteHook } from 'payload'

/** An article that is deleted for good takes its links along, those of both directions. */
export const deleteLinks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'related-articles',
    depth: 0,
    // Whoever may delete an article need not be allowed to change each link.
    overrideAccess: true,
    req,
    where: { or: [{ source: { equals: id } }, { target: { equals: id } }] },
  })
}
