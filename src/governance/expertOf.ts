import type { Payload } from 'payload'

/** The public profile that a login is linked to, if there is one. */
export async function expertOf(payload: Payload, user: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'experts',
    depth: 0,
    limit: 1,
    // Tells a person which profile is theirs, published or not.
    overrideAccess: true,
    pagination: false,
    select: {},
    where: { user: { equals: user } },
  })
  return docs[0]?.id
}
