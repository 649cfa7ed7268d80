import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Reads are many and writes are few, so that no index puts its changes off until somebody searches.
  await db.execute(sql`
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;

    create text search configuration salus (copy = english);
    alter text search configuration salus
      alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;

    create table search_entries (
      id uuid primary key,
      collection text not null,
      slug text not null,
      title text not null,
      summary text not null,
      text text not null,
      head tsvector not null,
      whole tsvector not null
    );
    create index search_entries_head_idx on search_entries using gin (head) with (fastupdate = off);
    create index search_entries_whole_idx on search_entries using gin (whole) with (fastupdate = off);

    create table search_names (
      entry uuid not null references search_entries on delete cascade,
      collection text not null,
      name text not null,
      label text not null,
      kind text not null,
      primary key (entry, name)
    );
    create index search_names_name_idx on search_names (name);
    create index search_names_letters_idx on search_names (collection, name collate "C");
    create index search_names_trigrams_idx on search_names using gin (name gin_trgm_ops) with (fastupdate = off);

    create table search_words (word text primary key, forms text[] not null);
    create index search_words_forms_idx on search_words using gin (forms) with (fastupdate = off);
    create index search_words_trigrams_idx on search_words using gin (word gin_trgm_ops) with (fastupdate = off);

    create table search_state (version integer not null);
    insert into search_state values (0);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table search_state, search_words, search_names, search_entries;
    drop text search configuration salus;
  `)
}
