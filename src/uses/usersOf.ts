import { sql } from '@payloadcms/db-postgres'
import { newestName } from '@/src/content/newestName'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import type { Connection } from '@/src/db/connectionOf'

/** What points to a document: a page, a redirect, or the site itself, which has no id. */
export type Use = { collection: string; id: string | null; name: string }

/** The first of them, how many there are, and how many are in the way of deleting it. */
export type Users = { first: Use[]; total: number; holding: number }

const MOST = 50
/** A redirect leads to a page and is nothing without it. Often the system itself has written it. */
const ROAD = 'redirects'

export const holds = ({ collection }: Use): boolean => collection !== ROAD

/** The path that readers know of a page, and the one that its newest version has. */
const slugs = (collection: PageCollection, document: string) => sql`
  select ${collection} as collection, slug from ${sql.identifier(collection)} where id = ${document}::uuid
  union all select ${collection}, version_slug from ${sql.identifier(`_${collection}_v`)}
  where parent_id = ${document}::uuid and latest`

/** The page that uses it, of one kind. */
const named = (collection: PageCollection) => sql`
  select ${newestName(collection, sql`uses.by_id`)} as name from ${sql.identifier(collection)}
  where uses.by_collection = ${collection} and id = uses.by_id and deleted_at is null`

/**
 * What points to a document and is not in the trash, by name. Links that were typed lead to a path, which is
 * that of the page as it is now, or one from which redirects lead there.
 */
export async function usersOf(connection: Connection, document: string): Promise<Users> {
  const { rows } = await connection.execute(sql`
    with recursive paths (path) as (
      select '/' || collection || '/' || slug from (
        ${sql.join(
          PAGE_COLLECTIONS.map((collection) => slugs(collection, document)),
          sql` union all `,
        )}
      ) as page where slug is not null
      union
      select redirects."from" from redirects join paths on redirects."to" = paths.path
    ), uses as (
      select by_collection, by_id from document_uses where document = ${document}::uuid
      union
      select by_collection, by_id from path_uses
      where path in (select path from paths) and by_id <> ${document}::uuid
    )
    select collection, id, name, count(*) over ()::int as total,
      (count(*) filter (where collection <> ${ROAD}) over ())::int as holding
    from (
      select uses.by_collection as collection, uses.by_id as id, page.name
      from uses cross join lateral (
        ${sql.join(PAGE_COLLECTIONS.map(named), sql` union all `)}
      ) as page
      union
      select 'articles', articles.id, ${newestName('articles', sql`articles.id`)}
      from related_articles as link join articles on articles.id = link.source_id and articles.deleted_at is null
      where link.target_id = ${document}::uuid and link.state in ('accepted', 'pinned')
      union
      select 'withdrawals', id, title from withdrawals
      where ${document}::uuid in (instead_id, instead_condition_id, instead_symptom_id, instead_treatment_id)
      union
      select ${ROAD}, id, "from" from redirects where "to" in (select path from paths)
      union
      select 'site', null, 'The navigation' from uses where by_collection = 'site'
      union
      select 'site', null, 'The start page' from site_rels where articles_id = ${document}::uuid
      union
      select 'site', null, 'The logo of the site' from site where logo_id = ${document}::uuid
    ) as found
    order by collection, name, id limit ${MOST}`)
  const found = rows as (Omit<Use, 'name'> & { name: string | null; total: number; holding: number })[]
  return {
    first: found.map(({ collection, id, name }) => ({ collection, id, name: name || 'without a title' })),
    total: found[0]?.total ?? 0,
    holding: found[0]?.holding ?? 0,
  }
}
