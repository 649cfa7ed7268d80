import { sql } from '@payloadcms/db-postgres'

export type Statement = ReturnType<typeof sql>

/** A login, and the public profile it is linked to. */
export type Person = { user: string; expert: string | undefined }

const isAuthor = ({ expert }: Person) => sql`exists (
  select from articles_rels as written
  where written.parent_id = article.id and written.path = 'authors' and written.experts_id = ${expert ?? null}::uuid)`

/** Whether somebody began an article, the row `article`, or is named as its author. */
export const isOwn = (person: Person): Statement =>
  sql`(article.created_by_id = ${person.user}::uuid or ${isAuthor(person)})`

/**
 * Whether somebody may sign off what waits for a sign-off, as the rules for sign-offs have it: `states` is the
 * row of `review_states`.
 */
export const maySignOff = (person: Person): Statement => sql`
  states.stage = 'awaiting'
  and (states.asked is null or states.asked = ${person.expert ?? null}::uuid)
  and not ${person.user}::uuid = any(states.writers)
  and article.created_by_id is distinct from ${person.user}::uuid
  and not ${isAuthor(person)}`
