import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Who uploaded a picture or changed what is seen of it. A login that is deleted stays, as in the log of sign-offs. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table picture_writers (
      picture uuid not null references media on delete cascade,
      login uuid not null,
      primary key (picture, login)
    );
    -- The audit log does not say what of a picture was changed.
    insert into picture_writers (picture, login)
    select distinct media.id, entry."user"::uuid
    from audit_log as entry join media on media.id::text = entry.document
    where entry.kind = 'media' and entry.action = 'changed' and entry."user" is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table picture_writers;`)
}
