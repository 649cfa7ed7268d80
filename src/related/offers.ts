import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Profile } from './profile'
import { type Suggestion, suggestionsFor } from './suggest'

/** More than readers are shown, so that editors have a choice. */
export const MOST_OFFERS = 12
/** So many more are asked for, in place of those that are not offered. */
const SPARE = 12

/** What is suggested to an editor: what is close, but for pages of emergencies that the article is not about. */
export async function offersFor(
  connection: Connection,
  profile: Profile,
  limit = MOST_OFFERS,
): Promise<Suggestion[]> {
  const found = await suggestionsFor(connection, profile, { limit: limit + SPARE })
  const emergencies = await otherEmergencies(connection, profile, found)
  return found.filter(({ target }) => !emergencies.has(target)).slice(0, limit)
}

/**
 * Articles about a symptom for which help is needed at once, where the profile is not about it, too. Whoever
 * reads about something else is not to be led into an emergency by the way.
 */
async function otherEmergencies(
  connection: Connection,
  { topics }: Profile,
  found: readonly Suggestion[],
): Promise<Set<string>> {
  if (found.length === 0) return new Set()
  const { rows } = await connection.execute(sql`
    select distinct about.parent_id as article
    from articles_rels as about join symptoms on symptoms.id = about.symptoms_id
    where about.parent_id = any(${sql.param(found.map(({ target }) => target))}::uuid[])
      and about.path = 'symptoms' and symptoms.help_level = 'emergency'
      and not symptoms.id = any(${sql.param(topics.map(({ id }) => id))}::uuid[])`)
  return new Set(rows.map(({ article }) => String(article)))
}
