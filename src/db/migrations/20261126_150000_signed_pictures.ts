import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Finds the decisions about contents with a picture, without a list beside the log that could differ from it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Not in SQL: PostgreSQL writes such a function out in a query, and then does not know the index.
  await db.execute(sql`
    create function ids_in(content jsonb) returns jsonb language plpgsql immutable parallel safe as $$ begin
      return jsonb_path_query_array(content,
        'strict $.** ? (@.type() == "string" && @ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")');
    end $$;
    create index sign_offs_ids_idx on sign_offs using gin (ids_in(content));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index sign_offs_ids_idx; drop function ids_in;`)
}
