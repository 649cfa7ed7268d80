import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table document_uses (
      document uuid not null,
      by_id uuid not null,
      by_collection text not null,
      primary key (document, by_id)
    );
    create index document_uses_by_idx on document_uses (by_id);
    create table document_uses_state (is_filled boolean not null);
    insert into document_uses_state values (false);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table document_uses, document_uses_state;`)
}
