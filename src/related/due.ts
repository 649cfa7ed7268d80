import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

/** An article whose suggestions are to be made anew. When it was told tells one telling from the next. */
export type Due = {
  article: string
  /** As PostgreSQL writes it, to the microsecond. */
  since: string
  /** Whether the article itself came, went or changed, so that others may have to be made anew, too. */
  spreads: boolean
}

/** Notes that an article came, went or changed. Belongs into the transaction in which it did. */
export async function markChanged(connection: Connection, article: string): Promise<void> {
  await connection.execute(sql`
    insert into related_due (article, since, spreads) values (${article}::uuid, clock_timestamp(), true)
    on conflict (article) do update set since = excluded.since, spreads = true`)
}

/**
 * Notes that something near an article changed. Each in a statement of its own: whoever publishes several
 * articles at once holds several of these rows, and is waited for with none of them held.
 */
export async function markNear(connection: Connection, articles: readonly string[]): Promise<void> {
  for (const article of articles)
    await connection.execute(sql`
      insert into related_due (article, since, spreads) values (${article}::uuid, clock_timestamp(), false)
      on conflict (article) do nothing`)
}

/** Notes that what suggestions are made from was made anew. */
export async function markAll(connection: Connection): Promise<void> {
  await connection.execute(sql`
    insert into related_due (article, since, spreads)
    select article, clock_timestamp(), false from related_profiles order by article
    on conflict (article) do nothing`)
}

/** What waits longest. An article that changed comes before those that are only near one. */
export async function nextDue(connection: Connection, limit: number): Promise<Due[]> {
  const { rows } = await connection.execute(sql`
    select article, since::text, spreads from related_due order by spreads desc, since, article limit ${limit}`)
  return rows as Due[]
}

/** Takes a note back, unless the article was noted again meanwhile. */
export async function markDone(connection: Connection, { article, since }: Due): Promise<void> {
  await connection.execute(sql`
    delete from related_due where article = ${article}::uuid and since = ${since}::timestamptz`)
}

/** Notes that those around an article are noted. */
export async function markSpread(connection: Connection, { article, since }: Due): Promise<void> {
  await connection.execute(sql`
    update related_due set spreads = false
    where article = ${article}::uuid and since = ${since}::timestamptz`)
}

/** Lets everything else go first. */
export async function postpone(connection: Connection, { article, since }: Due): Promise<void> {
  await connection.execute(sql`
    update related_due set since = clock_timestamp()
    where article = ${article}::uuid and since = ${since}::timestamptz`)
}
