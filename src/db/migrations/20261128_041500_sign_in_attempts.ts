import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Attempts to sign in are counted for all processes together, and no account is locked for everybody. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sign_in_attempts (key varchar(255) primary key, points integer not null default 0, expire bigint);
    create index sign_in_attempts_expire_idx on sign_in_attempts (expire);
    alter table users drop column login_attempts, drop column lock_until;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table users add column login_attempts numeric default 0, add column lock_until timestamp(3) with time zone;
    drop table sign_in_attempts;`)
}
