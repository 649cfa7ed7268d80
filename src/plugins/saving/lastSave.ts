import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockPage } from '@/src/content/lockPage'
import type { PageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'

export type LastSave = {
  at: Date
  user: string | null
  userName: string | null
  /** The open form it came from, if it came from the panel. */
  form: string | null
}

type Which = { collection: PageCollection; id: string }

/** Who saved words of a document last. Whoever asks next waits until this transaction has ended. */
export async function lastSave(
  req: PayloadRequest,
  { collection, id }: Which,
): Promise<LastSave | undefined> {
  await lockPage(req, { collection, id })
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select at, user_id as user, user_name as "userName", form from last_saves where document = ${id}::uuid`)
  const [row] = rows as (LastSave & { at: string | Date })[]
  return row && { ...row, at: new Date(row.at) }
}

/** Its time is that of the newest version, which is what readers of a document know as its `updatedAt`. */
export async function keepLastSave(
  req: PayloadRequest,
  { collection, id }: Which,
  form: string | undefined,
): Promise<void> {
  const connection = await connectionOf(req)
  const versions = sql.identifier(`_${collection}_v`)
  await connection.execute(sql`
    insert into last_saves (document, at, user_id, user_name, form)
    select ${id}::uuid, version_updated_at, ${req.user?.id ?? null}::uuid, ${req.user?.name ?? null}, ${form ?? null}
    from ${versions} where parent_id = ${id}::uuid and latest order by updated_at desc limit 1
    on conflict (document) do update set
      at = excluded.at, user_id = excluded.user_id, user_name = excluded.user_name, form = excluded.form`)
}

/**
 * The document that was made from an open form, until it is saved from another one. Whoever asks next waits until this transaction has ended, so that a
 * form whose first answer was lost makes no second one.
 */
export async function documentMadeFrom(
  req: PayloadRequest,
  collection: PageCollection,
  form: string,
): Promise<string | undefined> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${form}, 0))`)
  const { rows } = await connection.execute(sql`
    select document from last_saves
    where form = ${form} and exists (select from ${sql.identifier(collection)} where id = document) limit 1`)
  return (rows as { document: string }[])[0]?.document
}

export async function forgetLastSave(req: PayloadRequest, id: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from last_saves where document = ${id}::uuid`)
}
