import { sql } from '@payloadcms/db-postgres'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Connection } from '@/src/db/connectionOf'
import { closest } from './closest'
import type { Candidate } from './fusion'
import type { Profile, Topic } from './profile'
import { weighedTerms } from './store'
import { termOf } from './terms'

/** So many are compared in every way, of those found by words, by titles and by topics. */
const COMPARED = 50

type Row = { target: string; title: string; terms: string[]; weights: number[] }

/** The articles that may be close to a profile, with the terms they share with it. */
export async function candidatesOf(connection: Connection, profile: Profile): Promise<Candidate[]> {
  const names = profile.nameWords.map(({ weight, word }) => ({ term: termOf.title(word), weight }))
  const terms = [...weighedTerms(profile), ...names]
  const found = await closest(connection, { ...profile, terms, limit: COMPARED })
  // “offset 0” has the terms of these articles read, rather than all articles of these terms.
  const { rows } = await connection.execute(sql`
    select article as target, array_agg(term) as terms, array_agg(weight) as weights,
      (select title from related_profiles as profile where profile.article = posting.article) as title
    from (
      select article, term, weight from related_terms
      where article = any(${sql.param(found)}::uuid[]) offset 0) as posting
    where term = any(${sql.param(terms.map(({ term }) => term))}::text[])
    group by article`)
  return (rows as Row[]).map(({ target, terms, title, weights }) => ({
    target,
    title,
    terms: new Map(terms.map((term, place) => [term, weights[place] ?? 0])),
  }))
}

/** The words of articles with what each says about them. */
export async function vectorsOf(
  connection: Connection,
  articles: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const { rows } = await connection.execute(sql`
    select article, array_agg(term) as terms, array_agg(weight) as weights
    from related_terms
    where article = any(${sql.param(articles)}::uuid[]) and term like ${termOf.word('%')}
    group by article`)
  return new Map(
    (rows as { article: string; terms: string[]; weights: number[] }[]).map(({ article, terms, weights }) => [
      article,
      new Map(terms.map((term, place) => [term, weights[place] ?? 0])),
    ]),
  )
}

/** The names of topics as they are now, for editors to see. */
export async function topicNames(
  connection: Connection,
  topics: readonly Topic[],
): Promise<Map<string, string>> {
  if (topics.length === 0) return new Map()
  const ids = sql`any(${sql.param(topics.map(({ id }) => id))}::uuid[])`
  const named = TOPIC_COLLECTIONS.map(
    (collection) => sql`select id, name from ${sql.identifier(collection)} where id = ${ids}`,
  )
  const { rows } = await connection.execute(sql`${sql.join(named, sql` union all `)}`)
  return new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}
