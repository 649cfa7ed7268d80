import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'

type Page = { collection: PageCollection; id: string }

/** So much writing is one entry of the history, in minutes. */
const ONE_ENTRY = 5

const versionsOf = (collection: PageCollection) => sql.identifier(`_${collection}_v`)

/** Payload writes over the newest version while it autosaves. One that is somebody else's, or long enough, is kept. */
export async function closeEntry(req: PayloadRequest, { collection, id }: Page): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    update ${versionsOf(collection)} as version set autosave = false
    where parent_id = ${id}::uuid and latest and autosave and (
      created_at < now() - make_interval(mins => ${ONE_ENTRY})
      or not exists (
        select from version_writers as writer
        where writer.version = version.id and writer.user_id is not distinct from ${req.user?.id ?? null}::uuid
      )
    )`)
}

/** With the name as it is now, for logins are deleted. Nobody becomes the writer of what was there before they came. */
export async function nameWriter(req: PayloadRequest, { collection, id }: Page): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`
    insert into version_writers (version, document, user_id, user_name)
    select version.id, ${id}::uuid, ${req.user?.id ?? null}::uuid, ${req.user?.name ?? null}
    from ${versionsOf(collection)} as version
    join ${sql.identifier(collection)} as page on page.id = version.parent_id
    where version.parent_id = ${id}::uuid and version.latest and version.updated_at >= page.updated_at
    on conflict (version) do nothing`)
}

export async function forgetWriters(req: PayloadRequest, id: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from version_writers where document = ${id}::uuid`)
}

/** Who saved each of some versions. Of those from before this was known, nothing is. */
export async function writersOf(
  req: PayloadRequest,
  versions: readonly string[],
): Promise<Map<string, string>> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select version, coalesce(user_name, 'The system') as name
    from version_writers where version = any(${sql.param([...versions])}::uuid[])`)
  return new Map((rows as { version: string; name: string }[]).map(({ name, version }) => [version, name]))
}
