import { sql } from '@payloadcms/db-postgres'
import { newestName } from '@/src/content/newestName'
import { REVIEWED_COLLECTIONS } from './subject'

export type Statement = ReturnType<typeof sql>

/** A login, and the public profile it is linked to. */
export type Person = { user: string; expert: string | undefined }

/**
 * All pages that are signed off, as rows `page` beside their rows `states` in `review_states`. Nobody is named
 * as an author of a topic, nor known to have begun it but as one of its writers.
 */
export const pagesInReview = sql`review_states as states join (
  select id, 'articles' as collection, deleted_at, reviewed_by_id, created_by_id from articles
  union all select id, 'conditions', deleted_at, reviewed_by_id, null from conditions
  union all select id, 'symptoms', deleted_at, reviewed_by_id, null from symptoms
  union all select id, 'treatments', deleted_at, reviewed_by_id, null from treatments
) as page on page.id = states.document and page.deleted_at is null`

/** What editors call the row `page`. */
export const titleOfPage: Statement = sql`case page.collection
  ${sql.join(
    REVIEWED_COLLECTIONS.map(
      (collection) => sql`when ${collection} then ${newestName(collection, sql`page.id`)}`,
    ),
    sql` `,
  )} end`

/** The experts whom the newest version of the row `page` names as its authors. */
const authors = sql`(
  select written.experts_id from _articles_v as version
  join _articles_v_rels as written on written.parent_id = version.id and written.path = 'version.authors'
  where version.parent_id = page.id and version.latest)`

/** Those, and the ones that readers are told of. */
export const allAuthors: Statement = sql`(
  ${authors} union select written.experts_id from articles_rels as written
  where states.is_live and written.parent_id = page.id and written.path = 'authors')`

/** Whether somebody began a page, the row `page`, or its newest version names them as an author. */
export const isOwn = ({ expert, user }: Person): Statement =>
  sql`(page.created_by_id = ${user}::uuid or coalesce(${expert ?? null}::uuid in ${authors}, false))`

/**
 * Whether somebody may sign off what waits for a sign-off, as the rules for sign-offs have it, who made its
 * pictures aside: `states` is the row of `review_states`.
 */
export const maySignOff = ({ expert, user }: Person): Statement => sql`
  states.stage = 'awaiting'
  and (states.asked is null or states.asked = ${expert ?? null}::uuid)
  and not ${user}::uuid = any(states.writers)
  and page.created_by_id is distinct from ${user}::uuid
  and not coalesce(${expert ?? null}::uuid in ${allAuthors}, false)`
