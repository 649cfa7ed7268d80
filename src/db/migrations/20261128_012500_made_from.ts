import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Finds the document that an open form has made. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index last_saves_form_idx on last_saves (form) where form is not null;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index last_saves_form_idx;`)
}
