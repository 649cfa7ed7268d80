import { sql } from '@payloadcms/db-postgres'

export type Statement = ReturnType<typeof sql>

/** A login, and the public profile it is linked to. */
export type Person = { user: string; expert: string | undefined }

/**
 * All pages that are signed off, as rows `page` beside their rows `states` in `review_states`. Nobody is named
 * as an author of a topic, nor known to have begun it but as one of its writers.
 */
export const pagesInReview = sql`review_states as states join (
  select id, 'articles' as collection, title, deleted_at, reviewed_by_id, created_by_id from articles
  union all select id, 'conditions', name, deleted_at, reviewed_by_id, null from conditions
  union all select id, 'symptoms', name, deleted_at, reviewed_by_id, null from symptoms
  union all select id, 'treatments', name, deleted_at, reviewed_by_id, null from treatments
) as page on page.id = states.document and page.deleted_at is null`

const isAuthor = ({ expert }: Person) => sql`exists (
  select from articles_rels as written
  where written.parent_id = page.id and written.path = 'authors' and written.experts_id = ${expert ?? null}::uuid)`

/** Whether somebody began a page, the row `page`, or is named as its author. */
export const isOwn = (person: Person): Statement =>
  sql`(page.created_by_id = ${person.user}::uuid or ${isAuthor(person)})`

/**
 * Whether somebody may sign off what waits for a sign-off, as the rules for sign-offs have it, who made its
 * pictures aside: `states` is the row of `review_states`.
 */
export const maySignOff = (person: Person): Statement => sql`
  states.stage = 'awaiting'
  and (states.asked is null or states.asked = ${person.expert ?? null}::uuid)
  and not ${person.user}::uuid = any(states.writers)
  and page.created_by_id is distinct from ${person.user}::uuid
  and not ${isAuthor(person)}`
