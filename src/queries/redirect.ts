import { sql } from '@payloadcms/db-postgres'
import { normalAddress } from '@/src/redirects/normalAddress'
import { asVisitor, payload } from './reader'

/** Where an old address leads to, if it does, however it is written. */
export async function redirectFrom(address: string): Promise<string | undefined> {
  const { docs } = await (await payload()).find({
    collection: 'redirects',
    ...asVisitor,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { to: true },
    where: { from: { equals: normalAddress(address) } },
  })
  return docs[0]?.to
}

/** The paths of which some query leads elsewhere. */
export async function pathsWithQuery(): Promise<string[]> {
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    select distinct split_part("from", '?', 1) as path from redirects where "from" like '%?%'`)
  return (rows as { path: string }[]).map(({ path }) => path)
}
