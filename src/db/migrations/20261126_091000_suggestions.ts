import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // No foreign keys: they would lock articles, and wait in a circle with whoever publishes several at once.
  await db.execute(sql`
    create table related_suggestions (
      source uuid not null,
      target uuid not null,
      place integer not null,
      score real not null,
      signals jsonb not null,
      primary key (source, target)
    );
    create index related_suggestions_target_idx on related_suggestions (target, place);

    create table related_due (
      article uuid primary key,
      since timestamptz not null,
      spreads boolean not null
    );
    create index related_due_since_idx on related_due (spreads desc, since, article);

    -- Editors look for the article to link by a part of its title, drafts included.
    create index articles_v_title_trigrams_idx on _articles_v using gin (version_title gin_trgm_ops)
      with (fastupdate = off) where latest;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index articles_v_title_trigrams_idx;
    drop table related_due, related_suggestions;
  `)
}
