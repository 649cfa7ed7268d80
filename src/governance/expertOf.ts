import type { Payload, PayloadRequest } from 'payload'

/** The public profile that a login is linked to, if there is one. */
export async function expertOf(
  payload: Payload,
  user: string,
  req?: PayloadRequest,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'experts',
    depth: 0,
    limit: 1,
    // Tells a person which profile is theirs, published or not.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { user: { equals: user } },
  })
  return docs[0]?.id
}
