import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const VERSIONS = ['articles', 'conditions', 'symptoms', 'treatments', 'experts'].map((slug) => `_${slug}_v`)

/** Of what was saved before, only the newest is known to be somebody's. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table version_writers (
      version uuid primary key,
      document uuid not null,
      user_id uuid,
      user_name text
    );
    create index version_writers_document on version_writers (document);
  `)
  for (const versions of VERSIONS)
    await db.execute(sql`
      insert into version_writers (version, document, user_id, user_name)
      select version.id, version.parent_id, save.user_id, save.user_name
      from ${sql.identifier(versions)} as version
      join last_saves as save on save.document = version.parent_id and save.at = version.version_updated_at
      where version.latest
      on conflict (version) do nothing`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table version_writers;`)
}
