import { asVisitor, payload } from './reader'

/** Where an old path leads to, if it does. */
export async function redirectFrom(path: string): Promise<string | undefined> {
  const { docs } = await (await payload()).find({
    collection: 'redirects',
    ...asVisitor,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { to: true },
    where: { from: { equals: path } },
  })
  return docs[0]?.to
}
