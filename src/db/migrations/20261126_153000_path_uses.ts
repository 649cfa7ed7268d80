import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table path_uses (
      path text not null,
      by_id uuid not null,
      by_collection text not null,
      primary key (path, by_id)
    );
    create index path_uses_by_idx on path_uses (by_id);
    -- What was written before is taken in when the system starts next.
    update document_uses_state set is_filled = false;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table path_uses;`)
}
