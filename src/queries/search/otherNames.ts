import { sql } from '@payloadcms/db-postgres'
import { rows } from './rows'

const MOST_NAMES = 100
const MOST_ALIKE = 8

type Found = { found: string; other: string }

/** The names in a question, each with what the conditions, symptoms and treatments of that name are also called. */
export async function otherNames(phrases: readonly string[]): Promise<Map<string, string[]>> {
  const found = await rows<Found>(sql`
    select named.name as found, other.name as other
    from search_names as named
    join search_entries as entry on entry.id = named.entry and entry.collection <> 'experts'
    join search_names as other on other.entry = named.entry and other.kind <> 'misspelling'
    where named.name = any(${sql.param(phrases)}::text[]) and other.name <> named.name
    order by named.kind = 'title' desc, other.kind = 'title' desc, other.name
    limit ${MOST_NAMES}`)
  const names = new Map<string, string[]>()
  for (const { found: name, other } of found) {
    const others = names.get(name) ?? []
    if (others.length < MOST_ALIKE && !others.includes(other)) names.set(name, [...others, other])
  }
  return names
}
