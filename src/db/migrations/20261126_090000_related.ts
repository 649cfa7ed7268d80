import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table related_profiles (
      article uuid primary key,
      language text not null,
      title text not null,
      counted text[] not null,
      signature integer[] not null
    );

    create table related_terms (
      article uuid not null,
      term text not null,
      language text not null,
      weight real not null,
      primary key (article, term) include (weight)
    );
    create index related_terms_strongest_idx on related_terms (language, term, weight desc, article);

    create table related_counts (language text not null, term text not null, articles integer not null);
    create index related_counts_idx on related_counts (language, term) include (articles);

    create table related_duplicates (
      one uuid not null,
      other uuid not null,
      likeness real not null,
      primary key (one, other)
    );
    create index related_duplicates_other_idx on related_duplicates (other);
    create index related_duplicates_likeness_idx on related_duplicates (likeness desc, one, other);

    create table related_state (version integer not null);
    insert into related_state values (0);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table related_state, related_duplicates, related_counts, related_terms, related_profiles;
  `)
}
