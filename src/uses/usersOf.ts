import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

/** What points to a document: a page, a redirect, or the site itself, which has no id. */
export type Use = { collection: string; id: string | null; name: string }

/** The first of them, how many there are, and how many are in the way of deleting it. */
export type Users = { first: Use[]; total: number; holding: number }

const MOST = 50
/** A redirect leads to a page and is nothing without it. Often the system itself has written it. */
const ROAD = 'redirects'

export const holds = ({ collection }: Use): boolean => collection !== ROAD

/**
 * What points to a document and is not in the trash, by name. Links that were typed lead to a path, which is
 * that of the page as it is now, or one from which redirects lead there.
 */
export async function usersOf(connection: Connection, document: string): Promise<Users> {
  const { rows } = await connection.execute(sql`
    with recursive paths (path) as (
      select '/' || collection || '/' || slug from (
        select 'articles' as collection, slug from articles where id = ${document}::uuid
        union all select 'conditions', slug from conditions where id = ${document}::uuid
        union all select 'symptoms', slug from symptoms where id = ${document}::uuid
        union all select 'treatments', slug from treatments where id = ${document}::uuid
        union all select 'experts', slug from experts where id = ${document}::uuid
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
        select title as name from articles
        where uses.by_collection = 'articles' and id = uses.by_id and deleted_at is null
        union all select name from conditions
        where uses.by_collection = 'conditions' and id = uses.by_id and deleted_at is null
        union all select name from symptoms
        where uses.by_collection = 'symptoms' and id = uses.by_id and deleted_at is null
        union all select name from treatments
        where uses.by_collection = 'treatments' and id = uses.by_id and deleted_at is null
        union all select name from experts
        where uses.by_collection = 'experts' and id = uses.by_id and deleted_at is null
      ) as page
      union
      select 'articles', articles.id, articles.title
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
