import { sql } from '@payloadcms/db-postgres'
import type { PageCollection } from './pages'

type Statement = ReturnType<typeof sql>

const NAMES = {
  articles: sql`version_title`,
  conditions: sql`version_name`,
  symptoms: sql`version_name`,
  treatments: sql`version_name`,
  experts: sql`version_name`,
} as const satisfies Record<PageCollection, Statement>

/**
 * What a page is called as it was last written. Its own row is older while a draft is written, and nameless where
 * nothing was published yet.
 */
export const newestName = (collection: PageCollection, id: Statement): Statement => sql`(
  select ${NAMES[collection]} from ${sql.identifier(`_${collection}_v`)}
  where parent_id = ${id} and latest order by updated_at desc limit 1)`
