import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table link_checks (
      address text primary key,
      state text check (state in ('ok', 'broken', 'unreachable', 'refused')),
      status integer,
      reason text,
      checked_at timestamptz,
      next_check_at timestamptz not null default now(),
      failures integer not null default 0,
      failing_since timestamptz
    );
    create index link_checks_due_idx on link_checks (next_check_at);
    create index link_checks_failing_idx on link_checks (address) where state in ('broken', 'unreachable');

    create table link_uses (
      article uuid not null,
      address text not null references link_checks,
      place text not null,
      primary key (article, address, place)
    );
    create index link_uses_address_idx on link_uses (address);

    -- Up to which article the addresses of what was published before were taken in. Empty when all are.
    create table link_filling (after_article uuid not null);
    insert into link_filling values ('00000000-0000-0000-0000-000000000000');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table link_filling, link_uses, link_checks;`)
}
