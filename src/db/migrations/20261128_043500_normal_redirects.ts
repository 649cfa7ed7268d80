import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** As redirects are looked up from now on; what this function does must not change with that. */
function normal(path: string): string {
  let text = path
  try {
    text = decodeURI(path)
  } catch {}
  return text.normalize('NFC').toLowerCase().replace(/\/+$/, '') || '/'
}

/** Old addresses are kept in one form, however they were typed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const { rows } = await db.execute(sql`select id, "from" from redirects order by updated_at desc`)
  for (const { from, id } of rows as { from: string; id: string }[]) {
    if (normal(from) === from) continue
    // Of two that are the same now, the one that is in that form already stays.
    await db.execute(sql`
      update redirects set "from" = ${normal(from)} where id = ${id}::uuid
        and not exists (select from redirects where "from" = ${normal(from)})`)
  }
}

export async function down(_: MigrateDownArgs): Promise<void> {}
