import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

/** What points to a document: a page, or the site itself, which has no id. */
export type Use = { collection: string; id: string | null; name: string }

const MOST = 50

/** What points to a document and is not in the trash, by name. */
export async function usersOf(connection: Connection, document: string): Promise<Use[]> {
  const { rows } = await connection.execute(sql`
    select distinct collection, id, name from (
      select uses.by_collection as collection, uses.by_id as id,
        coalesce(articles.title, conditions.name, symptoms.name, treatments.name, experts.name) as name
      from document_uses as uses
      left join articles on uses.by_collection = 'articles' and articles.id = uses.by_id and articles.deleted_at is null
      left join conditions on uses.by_collection = 'conditions' and conditions.id = uses.by_id and conditions.deleted_at is null
      left join symptoms on uses.by_collection = 'symptoms' and symptoms.id = uses.by_id and symptoms.deleted_at is null
      left join treatments on uses.by_collection = 'treatments' and treatments.id = uses.by_id and treatments.deleted_at is null
      left join experts on uses.by_collection = 'experts' and experts.id = uses.by_id and experts.deleted_at is null
      where uses.document = ${document}::uuid
        and coalesce(articles.id, conditions.id, symptoms.id, treatments.id, experts.id) is not null
      union all
      select 'articles', articles.id, articles.title
      from related_articles as link join articles on articles.id = link.source_id and articles.deleted_at is null
      where link.target_id = ${document}::uuid and link.state in ('accepted', 'pinned')
      union all
      select 'withdrawals', id, title from withdrawals
      where ${document}::uuid in (instead_id, instead_condition_id, instead_symptom_id, instead_treatment_id)
      union all
      select 'site', null, 'The start page' from site_rels where articles_id = ${document}::uuid
      union all
      select 'site', null, 'The logo of the site' from site where logo_id = ${document}::uuid
    ) as found
    order by collection, name, id limit ${MOST}`)
  return rows.map(({ collection, id, name }) => ({
    collection,
    id,
    name: name || 'without a title',
  })) as Use[]
}
