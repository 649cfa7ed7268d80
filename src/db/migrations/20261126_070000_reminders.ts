import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table reminders (
      user_id uuid not null references users on delete cascade,
      event text not null,
      primary key (user_id, event)
    );
    create table reminder_days (
      user_id uuid not null references users on delete cascade,
      day date not null,
      primary key (user_id, day)
    );
    create table reminder_runs (ran_at timestamptz not null);
    insert into reminder_runs values ('-infinity');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table reminders, reminder_days, reminder_runs;`)
}
